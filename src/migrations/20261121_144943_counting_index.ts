import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`unit_publishedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`channel_publishedAt_firstPublishedAt_unit_kind_subjectTy_idx\`;`)
  await db.run(sql`CREATE INDEX \`unit_publishedAt_channel_firstPublishedAt_kind_subjectTy_idx\` ON \`publications\` (\`unit_id\`,\`published_at\`,\`channel_id\`,\`first_published_at\`,\`kind\`,\`subject_type\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`unit_publishedAt_channel_firstPublishedAt_kind_subjectTy_idx\`;`)
  await db.run(sql`CREATE INDEX \`unit_publishedAt_idx\` ON \`publications\` (\`unit_id\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`channel_publishedAt_firstPublishedAt_unit_kind_subjectTy_idx\` ON \`publications\` (\`channel_id\`,\`published_at\`,\`first_published_at\`,\`unit_id\`,\`kind\`,\`subject_type\`);`)
}
