import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`documentId_seq_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`documentId_seq_idx\` ON \`audit_log\` (\`document_id\`,\`seq\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`documentId_seq_idx\`;`)
  await db.run(sql`CREATE INDEX \`documentId_seq_idx\` ON \`audit_log\` (\`document_id\`,\`seq\`);`)
}
