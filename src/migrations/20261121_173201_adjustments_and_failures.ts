import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`publish_error\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_publish_error\` text;`)
  await db.run(sql`ALTER TABLE \`slogans\` ADD \`publish_error\` text;`)
  await db.run(sql`ALTER TABLE \`_slogans_v\` ADD \`version_publish_error\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`retry_at\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`publish_error\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_publish_error\` text;`)
  await db.run(sql`ALTER TABLE \`reports\` ADD \`adjustment_count\` numeric;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`publish_error\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_publish_error\`;`)
  await db.run(sql`ALTER TABLE \`slogans\` DROP COLUMN \`publish_error\`;`)
  await db.run(sql`ALTER TABLE \`_slogans_v\` DROP COLUMN \`version_publish_error\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`retry_at\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`publish_error\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_publish_error\`;`)
  await db.run(sql`ALTER TABLE \`reports\` DROP COLUMN \`adjustment_count\`;`)
}
