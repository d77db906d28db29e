import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`units\` ADD \`logo_id\` text REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`colour\` text;`)
  await db.run(sql`CREATE INDEX \`units_logo_idx\` ON \`units\` (\`logo_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_units\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`short_name\` text,
  	\`kind\` text,
  	\`parent_id\` text,
  	\`valid_from_on\` text,
  	\`valid_to_on\` text,
  	\`successor_id\` text,
  	\`managing_body\` text,
  	\`parent_body\` text,
  	\`address\` text,
  	\`email\` text,
  	\`phone\` text,
  	\`responsible_person\` text,
  	\`responsible_title\` text,
  	\`portal_url\` text,
  	\`report_place\` text,
  	\`report_symbol\` text,
  	\`report_addressees\` text,
  	\`report_bases\` text,
  	\`signer_authority\` text,
  	\`signer_title\` text,
  	\`signer_name\` text,
  	\`report_recipients\` text,
  	\`portal_list_url\` text,
  	\`portal_match\` text DEFAULT 'title',
  	\`portal_allow_private\` integer DEFAULT false,
  	\`slug\` text,
  	\`order\` numeric DEFAULT 0,
  	\`path\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`successor_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_units\`("id", "name", "short_name", "kind", "parent_id", "valid_from_on", "valid_to_on", "successor_id", "managing_body", "parent_body", "address", "email", "phone", "responsible_person", "responsible_title", "portal_url", "report_place", "report_symbol", "report_addressees", "report_bases", "signer_authority", "signer_title", "signer_name", "report_recipients", "portal_list_url", "portal_match", "portal_allow_private", "slug", "order", "path", "search_text", "updated_at", "created_at") SELECT "id", "name", "short_name", "kind", "parent_id", "valid_from_on", "valid_to_on", "successor_id", "managing_body", "parent_body", "address", "email", "phone", "responsible_person", "responsible_title", "portal_url", "report_place", "report_symbol", "report_addressees", "report_bases", "signer_authority", "signer_title", "signer_name", "report_recipients", "portal_list_url", "portal_match", "portal_allow_private", "slug", "order", "path", "search_text", "updated_at", "created_at" FROM \`units\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`ALTER TABLE \`__new_units\` RENAME TO \`units\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`units_parent_idx\` ON \`units\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`units_successor_idx\` ON \`units\` (\`successor_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`units_slug_idx\` ON \`units\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`units_path_idx\` ON \`units\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_at_idx\` ON \`units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`units_created_at_idx\` ON \`units\` (\`created_at\`);`)
}
