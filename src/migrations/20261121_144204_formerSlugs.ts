import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`sections\` ADD \`former_slugs\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`former_slugs\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`former_slugs\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`sections\` DROP COLUMN \`former_slugs\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`former_slugs\`;`)
  await db.run(sql`ALTER TABLE \`units\` DROP COLUMN \`former_slugs\`;`)
}
