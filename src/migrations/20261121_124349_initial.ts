import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_acknowledgements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`path\` text,
  	\`fingerprint\` text,
  	\`reason\` text,
  	\`by_id\` text,
  	\`at\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_acknowledgements_order_idx\` ON \`articles_acknowledgements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_acknowledgements_parent_id_idx\` ON \`articles_acknowledgements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_acknowledgements_by_idx\` ON \`articles_acknowledgements\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`lead\` text,
  	\`cover_id\` text,
  	\`body\` text,
  	\`video_url\` text,
  	\`kind\` text DEFAULT 'news',
  	\`unit_id\` text,
  	\`section_id\` text,
  	\`byline\` text,
  	\`is_repost\` integer DEFAULT false,
  	\`source_name\` text,
  	\`source_author\` text,
  	\`source_url\` text,
  	\`source_published_at\` text,
  	\`source_publishedat_tz\` text DEFAULT 'Asia/Ho_Chi_Minh',
  	\`publish_at\` text,
  	\`publishat_tz\` text DEFAULT 'Asia/Ho_Chi_Minh',
  	\`remove_at\` text,
  	\`removeat_tz\` text DEFAULT 'Asia/Ho_Chi_Minh',
  	\`reserve\` integer DEFAULT false,
  	\`slug\` text,
  	\`shelf_hash\` text,
  	\`shelf_by_id\` text,
  	\`shelf_on_behalf_of_id\` text,
  	\`shelf_at\` text,
  	\`status\` text DEFAULT 'draft',
  	\`author_id\` text,
  	\`edition\` numeric DEFAULT 0,
  	\`submitted_at\` text,
  	\`scheduled_for\` text,
  	\`first_published_at\` text,
  	\`search_text\` text,
  	\`return_reason\` text,
  	\`withdraw_reason\` text,
  	\`checklist_secrets\` integer DEFAULT false,
  	\`checklist_personal_data\` integer DEFAULT false,
  	\`checklist_photo_rights\` integer DEFAULT false,
  	\`checklist_maps\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`shelf_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`shelf_on_behalf_of_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_cover_idx\` ON \`articles\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_kind_idx\` ON \`articles\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`articles_unit_idx\` ON \`articles\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_section_idx\` ON \`articles\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_publish_at_idx\` ON \`articles\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_reserve_idx\` ON \`articles\` (\`reserve\`);`)
  await db.run(sql`CREATE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_shelf_shelf_by_idx\` ON \`articles\` (\`shelf_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_shelf_shelf_on_behalf_of_idx\` ON \`articles\` (\`shelf_on_behalf_of_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_status_idx\` ON \`articles\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`articles_author_idx\` ON \`articles\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_scheduled_for_idx\` ON \`articles\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`articles_first_published_at_idx\` ON \`articles\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`status_updatedAt_idx\` ON \`articles\` (\`status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`unit_status_updatedAt_idx\` ON \`articles\` (\`unit_id\`,\`status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`author_updatedAt_idx\` ON \`articles\` (\`author_id\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`updatedAt_searchText_idx\` ON \`articles\` (\`updated_at\`,\`search_text\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	\`topics_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_media_id_idx\` ON \`articles_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_topics_id_idx\` ON \`articles_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_users_id_idx\` ON \`articles_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_acknowledgements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`path\` text,
  	\`fingerprint\` text,
  	\`reason\` text,
  	\`by_id\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_acknowledgements_order_idx\` ON \`_articles_v_version_acknowledgements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_acknowledgements_parent_id_idx\` ON \`_articles_v_version_acknowledgements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_acknowledgements_by_idx\` ON \`_articles_v_version_acknowledgements\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_cover_id\` text,
  	\`version_body\` text,
  	\`version_video_url\` text,
  	\`version_kind\` text DEFAULT 'news',
  	\`version_unit_id\` text,
  	\`version_section_id\` text,
  	\`version_byline\` text,
  	\`version_is_repost\` integer DEFAULT false,
  	\`version_source_name\` text,
  	\`version_source_author\` text,
  	\`version_source_url\` text,
  	\`version_source_published_at\` text,
  	\`version_source_publishedat_tz\` text DEFAULT 'Asia/Ho_Chi_Minh',
  	\`version_publish_at\` text,
  	\`version_publishat_tz\` text DEFAULT 'Asia/Ho_Chi_Minh',
  	\`version_remove_at\` text,
  	\`version_removeat_tz\` text DEFAULT 'Asia/Ho_Chi_Minh',
  	\`version_reserve\` integer DEFAULT false,
  	\`version_slug\` text,
  	\`version_shelf_hash\` text,
  	\`version_shelf_by_id\` text,
  	\`version_shelf_on_behalf_of_id\` text,
  	\`version_shelf_at\` text,
  	\`version_status\` text DEFAULT 'draft',
  	\`version_author_id\` text,
  	\`version_edition\` numeric DEFAULT 0,
  	\`version_submitted_at\` text,
  	\`version_scheduled_for\` text,
  	\`version_first_published_at\` text,
  	\`version_search_text\` text,
  	\`version_return_reason\` text,
  	\`version_withdraw_reason\` text,
  	\`version_checklist_secrets\` integer DEFAULT false,
  	\`version_checklist_personal_data\` integer DEFAULT false,
  	\`version_checklist_photo_rights\` integer DEFAULT false,
  	\`version_checklist_maps\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_shelf_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_shelf_on_behalf_of_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_cover_idx\` ON \`_articles_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_kind_idx\` ON \`_articles_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_unit_idx\` ON \`_articles_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_section_idx\` ON \`_articles_v\` (\`version_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_publish_at_idx\` ON \`_articles_v\` (\`version_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_reserve_idx\` ON \`_articles_v\` (\`version_reserve\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_shelf_version_shelf_by_idx\` ON \`_articles_v\` (\`version_shelf_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_shelf_version_shelf_on_behalf_of_idx\` ON \`_articles_v\` (\`version_shelf_on_behalf_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_status_idx\` ON \`_articles_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_author_idx\` ON \`_articles_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_scheduled_for_idx\` ON \`_articles_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_first_published_at_idx\` ON \`_articles_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_status_version_updatedAt_idx\` ON \`_articles_v\` (\`version_status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_unit_version_status_version_updatedAt_idx\` ON \`_articles_v\` (\`version_unit_id\`,\`version_status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_author_version_updatedAt_idx\` ON \`_articles_v\` (\`version_author_id\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_updatedAt_version_searchText_idx\` ON \`_articles_v\` (\`version_updated_at\`,\`version_search_text\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	\`topics_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_media_id_idx\` ON \`_articles_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_topics_id_idx\` ON \`_articles_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_users_id_idx\` ON \`_articles_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`alt\` text,
  	\`caption\` text,
  	\`credit\` text,
  	\`unit_id\` text,
  	\`media_type\` text,
  	\`is_public\` integer DEFAULT false,
  	\`search_text\` text,
  	\`sha256\` text,
  	\`sizes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_unit_idx\` ON \`media\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`media_is_public_idx\` ON \`media\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`media_sha256_idx\` ON \`media\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`sections\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`order\` numeric DEFAULT 0,
  	\`active\` integer DEFAULT true,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sections_slug_idx\` ON \`sections\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`sections_updated_at_idx\` ON \`sections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sections_created_at_idx\` ON \`sections\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`feed_items\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`key\` text NOT NULL,
  	\`source_id\` text NOT NULL,
  	\`unit_id\` text NOT NULL,
  	\`status\` text DEFAULT 'new' NOT NULL,
  	\`item_id\` text,
  	\`link\` text,
  	\`excerpt\` text,
  	\`html\` text,
  	\`author\` text,
  	\`picture\` text,
  	\`published_at\` text,
  	\`seen_at\` text,
  	\`number\` text,
  	\`document_on\` text,
  	\`file_id\` text,
  	\`link_key\` text,
  	\`title_key\` text,
  	\`same_as_id\` text,
  	\`article_id\` text,
  	\`handled_by_id\` text,
  	\`handled_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`feed_sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`same_as_id\`) REFERENCES \`feed_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`handled_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`feed_items_key_idx\` ON \`feed_items\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`feed_items_source_idx\` ON \`feed_items\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`feed_items_unit_idx\` ON \`feed_items\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`feed_items_seen_at_idx\` ON \`feed_items\` (\`seen_at\`);`)
  await db.run(sql`CREATE INDEX \`feed_items_file_idx\` ON \`feed_items\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`feed_items_link_key_idx\` ON \`feed_items\` (\`link_key\`);`)
  await db.run(sql`CREATE INDEX \`feed_items_title_key_idx\` ON \`feed_items\` (\`title_key\`);`)
  await db.run(sql`CREATE INDEX \`feed_items_same_as_idx\` ON \`feed_items\` (\`same_as_id\`);`)
  await db.run(sql`CREATE INDEX \`feed_items_article_idx\` ON \`feed_items\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`feed_items_handled_by_idx\` ON \`feed_items\` (\`handled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`feed_items_updated_at_idx\` ON \`feed_items\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feed_items_created_at_idx\` ON \`feed_items\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`unit_status_seenAt_idx\` ON \`feed_items\` (\`unit_id\`,\`status\`,\`seen_at\`);`)
  await db.run(sql`CREATE TABLE \`feed_sources\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`url\` text,
  	\`kind\` text DEFAULT 'government' NOT NULL,
  	\`interval_minutes\` numeric DEFAULT 60,
  	\`permission\` text,
  	\`unit_id\` text NOT NULL,
  	\`section_id\` text,
  	\`last_message\` text,
  	\`last_checked_at\` text,
  	\`next_check_at\` text,
  	\`last_success_at\` text,
  	\`failing_since\` text,
  	\`failures\` numeric DEFAULT 0,
  	\`paused_at\` text,
  	\`etag\` text,
  	\`last_modified\` text,
  	\`feed_url\` text,
  	\`active\` integer DEFAULT true,
  	\`state\` text DEFAULT 'new',
  	\`allow_private\` integer DEFAULT false,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`feed_sources_unit_idx\` ON \`feed_sources\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`feed_sources_section_idx\` ON \`feed_sources\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`feed_sources_next_check_at_idx\` ON \`feed_sources\` (\`next_check_at\`);`)
  await db.run(sql`CREATE INDEX \`feed_sources_updated_at_idx\` ON \`feed_sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feed_sources_created_at_idx\` ON \`feed_sources\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`feed_sources_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`feed_sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`feed_sources_rels_order_idx\` ON \`feed_sources_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`feed_sources_rels_parent_idx\` ON \`feed_sources_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`feed_sources_rels_path_idx\` ON \`feed_sources_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`feed_sources_rels_topics_id_idx\` ON \`feed_sources_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`slogans_acknowledgements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`path\` text,
  	\`fingerprint\` text,
  	\`reason\` text,
  	\`by_id\` text,
  	\`at\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`slogans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`slogans_acknowledgements_order_idx\` ON \`slogans_acknowledgements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`slogans_acknowledgements_parent_id_idx\` ON \`slogans_acknowledgements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`slogans_acknowledgements_by_idx\` ON \`slogans_acknowledgements\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`slogans\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`unit_id\` text,
  	\`authority\` text,
  	\`document_number\` text,
  	\`document_on\` text,
  	\`scan_id\` text,
  	\`approved_wording\` text,
  	\`effective_from_on\` text,
  	\`effective_to_on\` text,
  	\`publish_at\` text,
  	\`publishat_tz\` text DEFAULT 'Asia/Ho_Chi_Minh',
  	\`remove_at\` text,
  	\`removeat_tz\` text DEFAULT 'Asia/Ho_Chi_Minh',
  	\`slug\` text,
  	\`status\` text DEFAULT 'draft',
  	\`author_id\` text,
  	\`edition\` numeric DEFAULT 0,
  	\`submitted_at\` text,
  	\`scheduled_for\` text,
  	\`first_published_at\` text,
  	\`search_text\` text,
  	\`return_reason\` text,
  	\`withdraw_reason\` text,
  	\`checklist_secrets\` integer DEFAULT false,
  	\`checklist_personal_data\` integer DEFAULT false,
  	\`checklist_photo_rights\` integer DEFAULT false,
  	\`checklist_maps\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`scan_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`slogans_unit_idx\` ON \`slogans\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`slogans_scan_idx\` ON \`slogans\` (\`scan_id\`);`)
  await db.run(sql`CREATE INDEX \`slogans_effective_from_on_idx\` ON \`slogans\` (\`effective_from_on\`);`)
  await db.run(sql`CREATE INDEX \`slogans_slug_idx\` ON \`slogans\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`slogans_status_idx\` ON \`slogans\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`slogans_author_idx\` ON \`slogans\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`slogans_scheduled_for_idx\` ON \`slogans\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`slogans_first_published_at_idx\` ON \`slogans\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`slogans_updated_at_idx\` ON \`slogans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`slogans_created_at_idx\` ON \`slogans\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`status_updatedAt_1_idx\` ON \`slogans\` (\`status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`unit_status_updatedAt_1_idx\` ON \`slogans\` (\`unit_id\`,\`status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`author_updatedAt_1_idx\` ON \`slogans\` (\`author_id\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`updatedAt_searchText_1_idx\` ON \`slogans\` (\`updated_at\`,\`search_text\`);`)
  await db.run(sql`CREATE TABLE \`slogans_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`slogans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`slogans_rels_order_idx\` ON \`slogans_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`slogans_rels_parent_idx\` ON \`slogans_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`slogans_rels_path_idx\` ON \`slogans_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`slogans_rels_topics_id_idx\` ON \`slogans_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`slogans_rels_users_id_idx\` ON \`slogans_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_slogans_v_version_acknowledgements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`path\` text,
  	\`fingerprint\` text,
  	\`reason\` text,
  	\`by_id\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_slogans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_slogans_v_version_acknowledgements_order_idx\` ON \`_slogans_v_version_acknowledgements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_version_acknowledgements_parent_id_idx\` ON \`_slogans_v_version_acknowledgements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_version_acknowledgements_by_idx\` ON \`_slogans_v_version_acknowledgements\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`_slogans_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_text\` text,
  	\`version_unit_id\` text,
  	\`version_authority\` text,
  	\`version_document_number\` text,
  	\`version_document_on\` text,
  	\`version_scan_id\` text,
  	\`version_approved_wording\` text,
  	\`version_effective_from_on\` text,
  	\`version_effective_to_on\` text,
  	\`version_publish_at\` text,
  	\`version_publishat_tz\` text DEFAULT 'Asia/Ho_Chi_Minh',
  	\`version_remove_at\` text,
  	\`version_removeat_tz\` text DEFAULT 'Asia/Ho_Chi_Minh',
  	\`version_slug\` text,
  	\`version_status\` text DEFAULT 'draft',
  	\`version_author_id\` text,
  	\`version_edition\` numeric DEFAULT 0,
  	\`version_submitted_at\` text,
  	\`version_scheduled_for\` text,
  	\`version_first_published_at\` text,
  	\`version_search_text\` text,
  	\`version_return_reason\` text,
  	\`version_withdraw_reason\` text,
  	\`version_checklist_secrets\` integer DEFAULT false,
  	\`version_checklist_personal_data\` integer DEFAULT false,
  	\`version_checklist_photo_rights\` integer DEFAULT false,
  	\`version_checklist_maps\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`slogans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_scan_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_slogans_v_parent_idx\` ON \`_slogans_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_version_version_unit_idx\` ON \`_slogans_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_version_version_scan_idx\` ON \`_slogans_v\` (\`version_scan_id\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_version_version_effective_from_on_idx\` ON \`_slogans_v\` (\`version_effective_from_on\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_version_version_slug_idx\` ON \`_slogans_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_version_version_status_idx\` ON \`_slogans_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_version_version_author_idx\` ON \`_slogans_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_version_version_scheduled_for_idx\` ON \`_slogans_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_version_version_first_published_at_idx\` ON \`_slogans_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_version_version_updated_at_idx\` ON \`_slogans_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_version_version_created_at_idx\` ON \`_slogans_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_created_at_idx\` ON \`_slogans_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_updated_at_idx\` ON \`_slogans_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_status_version_updatedAt_1_idx\` ON \`_slogans_v\` (\`version_status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_unit_version_status_version_updatedAt_1_idx\` ON \`_slogans_v\` (\`version_unit_id\`,\`version_status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_author_version_updatedAt_1_idx\` ON \`_slogans_v\` (\`version_author_id\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_updatedAt_version_searchText_1_idx\` ON \`_slogans_v\` (\`version_updated_at\`,\`version_search_text\`);`)
  await db.run(sql`CREATE TABLE \`_slogans_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_slogans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_slogans_v_rels_order_idx\` ON \`_slogans_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_rels_parent_idx\` ON \`_slogans_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_rels_path_idx\` ON \`_slogans_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_rels_topics_id_idx\` ON \`_slogans_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_rels_users_id_idx\` ON \`_slogans_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text DEFAULT 'communication' NOT NULL,
  	\`slug\` text,
  	\`order\` numeric DEFAULT 0,
  	\`active\` integer DEFAULT true,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_kind_idx\` ON \`topics\` (\`kind\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`channels\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text DEFAULT 'other' NOT NULL,
  	\`online\` integer DEFAULT false,
  	\`slug\` text,
  	\`order\` numeric DEFAULT 0,
  	\`active\` integer DEFAULT true,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`channels_kind_idx\` ON \`channels\` (\`kind\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`channels_slug_idx\` ON \`channels\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`channels_updated_at_idx\` ON \`channels\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`channels_created_at_idx\` ON \`channels\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`key\` text NOT NULL,
  	\`subject_type\` text NOT NULL,
  	\`subject_id\` text NOT NULL,
  	\`channel_id\` text,
  	\`edition\` numeric,
  	\`unit_id\` text,
  	\`unit_path\` text,
  	\`section_id\` text,
  	\`kind\` text,
  	\`slug\` text,
  	\`status\` text NOT NULL,
  	\`origin\` text DEFAULT 'nhip',
  	\`due_at\` text,
  	\`published_at\` text,
  	\`first_published_at\` text,
  	\`superseded_at\` text,
  	\`withdrawn_at\` text,
  	\`withdraw_reason\` text,
  	\`cancelled_at\` text,
  	\`remove_at\` text,
  	\`external_url\` text,
  	\`recorded_at\` text,
  	\`confirmed_at\` text,
  	\`confirmed_url\` text,
  	\`confirmed_by_id\` text,
  	\`approved_by_id\` text,
  	\`on_behalf_of_id\` text,
  	\`approved_at\` text,
  	\`search_text\` text,
  	\`content_hash\` text,
  	\`frozen_hash\` text,
  	\`content\` text,
  	\`media_ids\` text,
  	\`media_keys\` text,
  	\`word_count\` numeric,
  	\`is_repost\` integer,
  	\`attempts\` numeric DEFAULT 0,
  	\`last_error\` text,
  	\`claimed_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`confirmed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`on_behalf_of_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_key_idx\` ON \`publications\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`publications_subject_id_idx\` ON \`publications\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_channel_idx\` ON \`publications\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_unit_idx\` ON \`publications\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_unit_path_idx\` ON \`publications\` (\`unit_path\`);`)
  await db.run(sql`CREATE INDEX \`publications_section_idx\` ON \`publications\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_slug_idx\` ON \`publications\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`publications_due_at_idx\` ON \`publications\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_published_at_idx\` ON \`publications\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_superseded_at_idx\` ON \`publications\` (\`superseded_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_withdrawn_at_idx\` ON \`publications\` (\`withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_confirmed_by_idx\` ON \`publications\` (\`confirmed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_approved_by_idx\` ON \`publications\` (\`approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_on_behalf_of_idx\` ON \`publications\` (\`on_behalf_of_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_media_keys_idx\` ON \`publications\` (\`media_keys\`);`)
  await db.run(sql`CREATE INDEX \`publications_updated_at_idx\` ON \`publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_created_at_idx\` ON \`publications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`status_dueAt_idx\` ON \`publications\` (\`status\`,\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`status_removeAt_idx\` ON \`publications\` (\`status\`,\`remove_at\`);`)
  await db.run(sql`CREATE INDEX \`subjectType_subjectId_idx\` ON \`publications\` (\`subject_type\`,\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`channel_status_firstPublishedAt_unitPath_idx\` ON \`publications\` (\`channel_id\`,\`status\`,\`first_published_at\`,\`unit_path\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`publications\` (\`channel_id\`,\`subject_type\`,\`status\`,\`first_published_at\`,\`unit_path\`,\`origin\`,\`remove_at\`,\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`unit_publishedAt_idx\` ON \`publications\` (\`unit_id\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`channel_publishedAt_firstPublishedAt_unit_kind_subjectTy_idx\` ON \`publications\` (\`channel_id\`,\`published_at\`,\`first_published_at\`,\`unit_id\`,\`kind\`,\`subject_type\`);`)
  await db.run(sql`CREATE INDEX \`subjectType_slug_idx\` ON \`publications\` (\`subject_type\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`createdAt_searchText_idx\` ON \`publications\` (\`created_at\`,\`search_text\`);`)
  await db.run(sql`CREATE TABLE \`publications_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_rels_order_idx\` ON \`publications_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_parent_idx\` ON \`publications_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_path_idx\` ON \`publications_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_topics_id_idx\` ON \`publications_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`portal_watches\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`status\` text NOT NULL,
  	\`published_at\` text,
  	\`seen_at\` text,
  	\`last_seen_at\` text,
  	\`vanished_at\` text,
  	\`withdrawn_at\` text,
  	\`next_look_at\` text,
  	\`found_url\` text,
  	\`last_message\` text,
  	\`unit_id\` text NOT NULL,
  	\`owner_id\` text,
  	\`publication_id\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`subject_id\` text,
  	\`looks\` numeric DEFAULT 0,
  	\`misses\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`portal_watches_status_idx\` ON \`portal_watches\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`portal_watches_published_at_idx\` ON \`portal_watches\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`portal_watches_next_look_at_idx\` ON \`portal_watches\` (\`next_look_at\`);`)
  await db.run(sql`CREATE INDEX \`portal_watches_unit_idx\` ON \`portal_watches\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`portal_watches_owner_idx\` ON \`portal_watches\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`portal_watches_publication_idx\` ON \`portal_watches\` (\`publication_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`portal_watches_key_idx\` ON \`portal_watches\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`portal_watches_subject_id_idx\` ON \`portal_watches\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`portal_watches_updated_at_idx\` ON \`portal_watches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`portal_watches_created_at_idx\` ON \`portal_watches\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`procedures_acknowledgements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`path\` text,
  	\`fingerprint\` text,
  	\`reason\` text,
  	\`by_id\` text,
  	\`at\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_acknowledgements_order_idx\` ON \`procedures_acknowledgements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_acknowledgements_parent_id_idx\` ON \`procedures_acknowledgements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_acknowledgements_by_idx\` ON \`procedures_acknowledgements\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`procedures\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`name\` text,
  	\`field\` text,
  	\`level\` text,
  	\`agency\` text,
  	\`unit_id\` text,
  	\`body\` text,
  	\`decision_number\` text,
  	\`decision_on\` text,
  	\`effective_from_on\` text,
  	\`effective_to_on\` text,
  	\`national_url\` text,
  	\`publish_at\` text,
  	\`publishat_tz\` text DEFAULT 'Asia/Ho_Chi_Minh',
  	\`remove_at\` text,
  	\`removeat_tz\` text DEFAULT 'Asia/Ho_Chi_Minh',
  	\`slug\` text,
  	\`code_key\` text,
  	\`confirmed_by_id\` text,
  	\`confirmed_at\` text,
  	\`confirmed_hash\` text,
  	\`status\` text DEFAULT 'draft',
  	\`author_id\` text,
  	\`edition\` numeric DEFAULT 0,
  	\`submitted_at\` text,
  	\`scheduled_for\` text,
  	\`first_published_at\` text,
  	\`search_text\` text,
  	\`return_reason\` text,
  	\`withdraw_reason\` text,
  	\`checklist_secrets\` integer DEFAULT false,
  	\`checklist_personal_data\` integer DEFAULT false,
  	\`checklist_photo_rights\` integer DEFAULT false,
  	\`checklist_maps\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`confirmed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_code_idx\` ON \`procedures\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`procedures_field_idx\` ON \`procedures\` (\`field\`);`)
  await db.run(sql`CREATE INDEX \`procedures_unit_idx\` ON \`procedures\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_effective_from_on_idx\` ON \`procedures\` (\`effective_from_on\`);`)
  await db.run(sql`CREATE INDEX \`procedures_slug_idx\` ON \`procedures\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`procedures_code_key_idx\` ON \`procedures\` (\`code_key\`);`)
  await db.run(sql`CREATE INDEX \`procedures_confirmed_by_idx\` ON \`procedures\` (\`confirmed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_status_idx\` ON \`procedures\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`procedures_author_idx\` ON \`procedures\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_scheduled_for_idx\` ON \`procedures\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`procedures_first_published_at_idx\` ON \`procedures\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`procedures_updated_at_idx\` ON \`procedures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`procedures_created_at_idx\` ON \`procedures\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`status_updatedAt_2_idx\` ON \`procedures\` (\`status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`unit_status_updatedAt_2_idx\` ON \`procedures\` (\`unit_id\`,\`status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`author_updatedAt_2_idx\` ON \`procedures\` (\`author_id\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`updatedAt_searchText_2_idx\` ON \`procedures\` (\`updated_at\`,\`search_text\`);`)
  await db.run(sql`CREATE TABLE \`procedures_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_rels_order_idx\` ON \`procedures_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_parent_idx\` ON \`procedures_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_path_idx\` ON \`procedures_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_users_id_idx\` ON \`procedures_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_version_acknowledgements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`path\` text,
  	\`fingerprint\` text,
  	\`reason\` text,
  	\`by_id\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_acknowledgements_order_idx\` ON \`_procedures_v_version_acknowledgements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_acknowledgements_parent_id_idx\` ON \`_procedures_v_version_acknowledgements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_acknowledgements_by_idx\` ON \`_procedures_v_version_acknowledgements\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_code\` text,
  	\`version_name\` text,
  	\`version_field\` text,
  	\`version_level\` text,
  	\`version_agency\` text,
  	\`version_unit_id\` text,
  	\`version_body\` text,
  	\`version_decision_number\` text,
  	\`version_decision_on\` text,
  	\`version_effective_from_on\` text,
  	\`version_effective_to_on\` text,
  	\`version_national_url\` text,
  	\`version_publish_at\` text,
  	\`version_publishat_tz\` text DEFAULT 'Asia/Ho_Chi_Minh',
  	\`version_remove_at\` text,
  	\`version_removeat_tz\` text DEFAULT 'Asia/Ho_Chi_Minh',
  	\`version_slug\` text,
  	\`version_code_key\` text,
  	\`version_confirmed_by_id\` text,
  	\`version_confirmed_at\` text,
  	\`version_confirmed_hash\` text,
  	\`version_status\` text DEFAULT 'draft',
  	\`version_author_id\` text,
  	\`version_edition\` numeric DEFAULT 0,
  	\`version_submitted_at\` text,
  	\`version_scheduled_for\` text,
  	\`version_first_published_at\` text,
  	\`version_search_text\` text,
  	\`version_return_reason\` text,
  	\`version_withdraw_reason\` text,
  	\`version_checklist_secrets\` integer DEFAULT false,
  	\`version_checklist_personal_data\` integer DEFAULT false,
  	\`version_checklist_photo_rights\` integer DEFAULT false,
  	\`version_checklist_maps\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_confirmed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_parent_idx\` ON \`_procedures_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_code_idx\` ON \`_procedures_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_field_idx\` ON \`_procedures_v\` (\`version_field\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_unit_idx\` ON \`_procedures_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_effective_from_on_idx\` ON \`_procedures_v\` (\`version_effective_from_on\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_slug_idx\` ON \`_procedures_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_code_key_idx\` ON \`_procedures_v\` (\`version_code_key\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_confirmed_by_idx\` ON \`_procedures_v\` (\`version_confirmed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_status_idx\` ON \`_procedures_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_author_idx\` ON \`_procedures_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_scheduled_for_idx\` ON \`_procedures_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_first_published_at_idx\` ON \`_procedures_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_updated_at_idx\` ON \`_procedures_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_created_at_idx\` ON \`_procedures_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_created_at_idx\` ON \`_procedures_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_updated_at_idx\` ON \`_procedures_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_status_version_updatedAt_2_idx\` ON \`_procedures_v\` (\`version_status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_unit_version_status_version_updatedAt_2_idx\` ON \`_procedures_v\` (\`version_unit_id\`,\`version_status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_author_version_updatedAt_2_idx\` ON \`_procedures_v\` (\`version_author_id\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_updatedAt_version_searchText_2_idx\` ON \`_procedures_v\` (\`version_updated_at\`,\`version_search_text\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_order_idx\` ON \`_procedures_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_parent_idx\` ON \`_procedures_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_path_idx\` ON \`_procedures_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_users_id_idx\` ON \`_procedures_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`quotas_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`quotas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quotas_kinds_order_idx\` ON \`quotas_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`quotas_kinds_parent_idx\` ON \`quotas_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quotas_ladder_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`quotas_ladder\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quotas_ladder_audience_order_idx\` ON \`quotas_ladder_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`quotas_ladder_audience_parent_idx\` ON \`quotas_ladder_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quotas_ladder\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`moment\` text DEFAULT 'weekday' NOT NULL,
  	\`weekday\` text,
  	\`days_before_end\` numeric,
  	\`hour\` numeric DEFAULT 9 NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quotas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quotas_ladder_order_idx\` ON \`quotas_ladder\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`quotas_ladder_parent_id_idx\` ON \`quotas_ladder\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quotas_exemptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`period_key\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`by_id\` text,
  	\`at\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quotas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quotas_exemptions_order_idx\` ON \`quotas_exemptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`quotas_exemptions_parent_id_idx\` ON \`quotas_exemptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`quotas_exemptions_by_idx\` ON \`quotas_exemptions\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`quotas\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`unit_id\` text NOT NULL,
  	\`period\` text DEFAULT 'week' NOT NULL,
  	\`minimum\` numeric NOT NULL,
  	\`include_units_below\` integer DEFAULT true,
  	\`channel_id\` text,
  	\`valid_from_on\` text NOT NULL,
  	\`valid_to_on\` text,
  	\`count_basis\` text DEFAULT 'published',
  	\`min_hours_between\` numeric,
  	\`max_per_day\` numeric,
  	\`min_words\` numeric,
  	\`own_writing_only\` integer DEFAULT false,
  	\`installed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`quotas_unit_idx\` ON \`quotas\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`quotas_channel_idx\` ON \`quotas\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`quotas_updated_at_idx\` ON \`quotas\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quotas_created_at_idx\` ON \`quotas\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`period_unit_idx\` ON \`quotas\` (\`period\`,\`unit_id\`);`)
  await db.run(sql`CREATE TABLE \`quotas_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`quotas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quotas_rels_order_idx\` ON \`quotas_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`quotas_rels_parent_idx\` ON \`quotas_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`quotas_rels_path_idx\` ON \`quotas_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`quotas_rels_topics_id_idx\` ON \`quotas_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`reporting_periods\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`unit_id\` text,
  	\`kind\` text DEFAULT 'cchc' NOT NULL,
  	\`code\` text,
  	\`from_year\` text DEFAULT '-1' NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`data_closes_day\` text,
  	\`due_day\` text,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reporting_periods_unit_idx\` ON \`reporting_periods\` (\`unit_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`reporting_periods_key_idx\` ON \`reporting_periods\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`reporting_periods_updated_at_idx\` ON \`reporting_periods\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reporting_periods_created_at_idx\` ON \`reporting_periods\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`writing_rosters\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`quota_id\` text NOT NULL,
  	\`period_key\` text NOT NULL,
  	\`unit_id\` text NOT NULL,
  	\`note\` text,
  	\`title\` text,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`quota_id\`) REFERENCES \`quotas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`writing_rosters_quota_idx\` ON \`writing_rosters\` (\`quota_id\`);`)
  await db.run(sql`CREATE INDEX \`writing_rosters_unit_idx\` ON \`writing_rosters\` (\`unit_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`writing_rosters_key_idx\` ON \`writing_rosters\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`writing_rosters_updated_at_idx\` ON \`writing_rosters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`writing_rosters_created_at_idx\` ON \`writing_rosters\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`quota_periodKey_idx\` ON \`writing_rosters\` (\`quota_id\`,\`period_key\`);`)
  await db.run(sql`CREATE TABLE \`holidays\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`on\` text NOT NULL,
  	\`kind\` text DEFAULT 'holiday' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`holidays_on_idx\` ON \`holidays\` (\`on\`);`)
  await db.run(sql`CREATE INDEX \`holidays_updated_at_idx\` ON \`holidays\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`holidays_created_at_idx\` ON \`holidays\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reports_adjustments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`by_id\` text,
  	\`reason\` text,
  	\`text\` text,
  	\`model\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_adjustments_order_idx\` ON \`reports_adjustments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reports_adjustments_parent_id_idx\` ON \`reports_adjustments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_adjustments_by_idx\` ON \`reports_adjustments\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`reports\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`period_key\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`unit_id\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`source\` text DEFAULT 'ledger',
  	\`closed_at\` text,
  	\`sha256\` text,
  	\`model\` text,
  	\`narrative_direction\` text,
  	\`narrative_results\` text,
  	\`narrative_inspection\` text,
  	\`narrative_difficulties\` text,
  	\`narrative_plans\` text,
  	\`narrative_proposals\` text,
  	\`signed_copy_id\` text,
  	\`signed_at\` text,
  	\`signed_by_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`signed_copy_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`signed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_period_key_idx\` ON \`reports\` (\`period_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_key_idx\` ON \`reports\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`reports_unit_idx\` ON \`reports\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_status_idx\` ON \`reports\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`reports_signed_copy_idx\` ON \`reports\` (\`signed_copy_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_signed_by_idx\` ON \`reports\` (\`signed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_updated_at_idx\` ON \`reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reports_created_at_idx\` ON \`reports\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`unit_kind_periodKey_idx\` ON \`reports\` (\`unit_id\`,\`kind\`,\`period_key\`);`)
  await db.run(sql`CREATE TABLE \`report_routes_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`report_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`report_routes_kinds_order_idx\` ON \`report_routes_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`report_routes_kinds_parent_idx\` ON \`report_routes_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`report_routes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from_id\` text NOT NULL,
  	\`to_id\` text,
  	\`to_name\` text,
  	\`via_name\` text,
  	\`active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`from_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`to_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`report_routes_from_idx\` ON \`report_routes\` (\`from_id\`);`)
  await db.run(sql`CREATE INDEX \`report_routes_to_idx\` ON \`report_routes\` (\`to_id\`);`)
  await db.run(sql`CREATE INDEX \`report_routes_updated_at_idx\` ON \`report_routes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`report_routes_created_at_idx\` ON \`report_routes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`proposals_passed_up\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`unit_id\` text,
  	\`by_id\` text,
  	\`at\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`proposals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`proposals_passed_up_order_idx\` ON \`proposals_passed_up\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`proposals_passed_up_parent_id_idx\` ON \`proposals_passed_up\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_passed_up_unit_idx\` ON \`proposals_passed_up\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_passed_up_by_idx\` ON \`proposals_passed_up\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`proposals\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`unit_id\` text NOT NULL,
  	\`period_key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`author_id\` text,
  	\`at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`proposals_unit_idx\` ON \`proposals\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_author_idx\` ON \`proposals\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_updated_at_idx\` ON \`proposals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`proposals_created_at_idx\` ON \`proposals\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`periodKey_unit_idx\` ON \`proposals\` (\`period_key\`,\`unit_id\`);`)
  await db.run(sql`CREATE TABLE \`users_assignments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text NOT NULL,
  	\`unit_id\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_assignments_order_idx\` ON \`users_assignments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_assignments_parent_id_idx\` ON \`users_assignments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_assignments_unit_idx\` ON \`users_assignments\` (\`unit_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`full_name\` text NOT NULL,
  	\`position\` text,
  	\`department_id\` text,
  	\`calendar_token_hash\` text,
  	\`calendar_token_at\` text,
  	\`search_text\` text,
  	\`active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_full_name_idx\` ON \`users\` (\`full_name\`);`)
  await db.run(sql`CREATE INDEX \`users_department_idx\` ON \`users\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`users_calendar_token_hash_idx\` ON \`users\` (\`calendar_token_hash\`);`)
  await db.run(sql`CREATE INDEX \`users_active_idx\` ON \`users\` (\`active\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`units\` (
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
  await db.run(sql`CREATE INDEX \`units_parent_idx\` ON \`units\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`units_successor_idx\` ON \`units\` (\`successor_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`units_slug_idx\` ON \`units\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`units_path_idx\` ON \`units\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_at_idx\` ON \`units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`units_created_at_idx\` ON \`units\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`delegations\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`delegator_id\` text NOT NULL,
  	\`delegate_id\` text NOT NULL,
  	\`unit_id\` text NOT NULL,
  	\`starts_at\` text NOT NULL,
  	\`startsat_tz\` text DEFAULT 'Asia/Ho_Chi_Minh' NOT NULL,
  	\`ends_at\` text NOT NULL,
  	\`endsat_tz\` text DEFAULT 'Asia/Ho_Chi_Minh' NOT NULL,
  	\`reason\` text NOT NULL,
  	\`revoked_at\` text,
  	\`revokedat_tz\` text DEFAULT 'Asia/Ho_Chi_Minh',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`delegator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`delegate_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`delegations_delegator_idx\` ON \`delegations\` (\`delegator_id\`);`)
  await db.run(sql`CREATE INDEX \`delegations_delegate_idx\` ON \`delegations\` (\`delegate_id\`);`)
  await db.run(sql`CREATE INDEX \`delegations_unit_idx\` ON \`delegations\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`delegations_updated_at_idx\` ON \`delegations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`delegations_created_at_idx\` ON \`delegations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`delegate_startsAt_endsAt_idx\` ON \`delegations\` (\`delegate_id\`,\`starts_at\`,\`ends_at\`);`)
  await db.run(sql`CREATE TABLE \`notifications\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`user_id\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`params\` text,
  	\`link\` text,
  	\`created_for\` text NOT NULL,
  	\`at\` text,
  	\`read_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notifications_user_idx\` ON \`notifications\` (\`user_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`notifications_created_for_idx\` ON \`notifications\` (\`created_for\`);`)
  await db.run(sql`CREATE INDEX \`notifications_at_idx\` ON \`notifications\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_updated_at_idx\` ON \`notifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_created_at_idx\` ON \`notifications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`user_at_idx\` ON \`notifications\` (\`user_id\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`user_readAt_idx\` ON \`notifications\` (\`user_id\`,\`read_at\`);`)
  await db.run(sql`CREATE TABLE \`mails\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`subject\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`text\` text,
  	\`kind\` text NOT NULL,
  	\`person_id\` text,
  	\`queued_at\` text,
  	\`sent_at\` text,
  	\`attempts\` numeric DEFAULT 0,
  	\`next_attempt_at\` text,
  	\`expires_at\` text,
  	\`last_error_code\` text,
  	\`last_error\` text,
  	\`message_id\` text,
  	\`claimed_until\` text,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`mails_status_idx\` ON \`mails\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`mails_person_idx\` ON \`mails\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_queued_at_idx\` ON \`mails\` (\`queued_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`mails_key_idx\` ON \`mails\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`mails_updated_at_idx\` ON \`mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_created_at_idx\` ON \`mails\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`status_nextAttemptAt_idx\` ON \`mails\` (\`status\`,\`next_attempt_at\`);`)
  await db.run(sql`CREATE TABLE \`webhooks_subject_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_subject_types_order_idx\` ON \`webhooks_subject_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_subject_types_parent_idx\` ON \`webhooks_subject_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`webhooks\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`status\` text DEFAULT 'on' NOT NULL,
  	\`unit_id\` text,
  	\`allow_private\` integer DEFAULT false,
  	\`secret_hint\` text,
  	\`secret_sealed\` text,
  	\`last_tried_at\` text,
  	\`last_result\` text,
  	\`failing_since\` text,
  	\`installed_at\` text,
  	\`swept_to\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_status_idx\` ON \`webhooks\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_unit_idx\` ON \`webhooks\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_updated_at_idx\` ON \`webhooks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_created_at_idx\` ON \`webhooks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`webhook_deliveries\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`event\` text NOT NULL,
  	\`webhook_id\` text NOT NULL,
  	\`publication_id\` text,
  	\`at\` text,
  	\`status\` text NOT NULL,
  	\`last_result\` text,
  	\`last_answer\` text,
  	\`attempts\` numeric DEFAULT 0,
  	\`queued_at\` text,
  	\`last_tried_at\` text,
  	\`delivered_at\` text,
  	\`next_attempt_at\` text,
  	\`claimed_until\` text,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`webhook_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_webhook_idx\` ON \`webhook_deliveries\` (\`webhook_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_publication_idx\` ON \`webhook_deliveries\` (\`publication_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_queued_at_idx\` ON \`webhook_deliveries\` (\`queued_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`webhook_deliveries_key_idx\` ON \`webhook_deliveries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_updated_at_idx\` ON \`webhook_deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_created_at_idx\` ON \`webhook_deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`status_nextAttemptAt_1_idx\` ON \`webhook_deliveries\` (\`status\`,\`next_attempt_at\`);`)
  await db.run(sql`CREATE TABLE \`hub_pings\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`feed\` text NOT NULL,
  	\`changed_at\` text,
  	\`pinged_at\` text,
  	\`next_attempt_at\` text,
  	\`attempts\` numeric DEFAULT 0,
  	\`last_result\` text,
  	\`claimed_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`hub_pings_feed_idx\` ON \`hub_pings\` (\`feed\`);`)
  await db.run(sql`CREATE INDEX \`hub_pings_next_attempt_at_idx\` ON \`hub_pings\` (\`next_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`hub_pings_updated_at_idx\` ON \`hub_pings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`hub_pings_created_at_idx\` ON \`hub_pings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`actor_id\` text,
  	\`on_behalf_of_id\` text,
  	\`action\` text NOT NULL,
  	\`document_type\` text,
  	\`document_id\` text,
  	\`from_status\` text,
  	\`to_status\` text,
  	\`reason\` text,
  	\`details\` text,
  	\`seq\` numeric,
  	\`prev_hash\` text,
  	\`hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`on_behalf_of_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_log_at_idx\` ON \`audit_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_actor_idx\` ON \`audit_log\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_on_behalf_of_idx\` ON \`audit_log\` (\`on_behalf_of_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_document_id_idx\` ON \`audit_log\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_hash_idx\` ON \`audit_log\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_updated_at_idx\` ON \`audit_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_created_at_idx\` ON \`audit_log\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documentId_seq_idx\` ON \`audit_log\` (\`document_id\`,\`seq\`);`)
  await db.run(sql`CREATE INDEX \`actor_at_idx\` ON \`audit_log\` (\`actor_id\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`job_runs\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`job\` text NOT NULL,
  	\`slot\` text NOT NULL,
  	\`started_at\` text,
  	\`lease_until\` text,
  	\`finished_at\` text,
  	\`error\` text,
  	\`host\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`job_runs_key_idx\` ON \`job_runs\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`job_runs_started_at_idx\` ON \`job_runs\` (\`started_at\`);`)
  await db.run(sql`CREATE INDEX \`job_runs_updated_at_idx\` ON \`job_runs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`job_runs_created_at_idx\` ON \`job_runs\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`job_slot_idx\` ON \`job_runs\` (\`job\`,\`slot\`);`)
  await db.run(sql`CREATE TABLE \`counters\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`counters_updated_at_idx\` ON \`counters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`counters_created_at_idx\` ON \`counters\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`media_id\` text,
  	\`sections_id\` text,
  	\`feed_items_id\` text,
  	\`feed_sources_id\` text,
  	\`slogans_id\` text,
  	\`topics_id\` text,
  	\`channels_id\` text,
  	\`portal_watches_id\` text,
  	\`procedures_id\` text,
  	\`quotas_id\` text,
  	\`reporting_periods_id\` text,
  	\`writing_rosters_id\` text,
  	\`holidays_id\` text,
  	\`report_routes_id\` text,
  	\`users_id\` text,
  	\`units_id\` text,
  	\`delegations_id\` text,
  	\`webhooks_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feed_items_id\`) REFERENCES \`feed_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feed_sources_id\`) REFERENCES \`feed_sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`slogans_id\`) REFERENCES \`slogans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channels_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`portal_watches_id\`) REFERENCES \`portal_watches\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`quotas_id\`) REFERENCES \`quotas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reporting_periods_id\`) REFERENCES \`reporting_periods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`writing_rosters_id\`) REFERENCES \`writing_rosters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`holidays_id\`) REFERENCES \`holidays\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`report_routes_id\`) REFERENCES \`report_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`delegations_id\`) REFERENCES \`delegations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`webhooks_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sections_id_idx\` ON \`payload_locked_documents_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feed_items_id_idx\` ON \`payload_locked_documents_rels\` (\`feed_items_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feed_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`feed_sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_slogans_id_idx\` ON \`payload_locked_documents_rels\` (\`slogans_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_channels_id_idx\` ON \`payload_locked_documents_rels\` (\`channels_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_portal_watches_id_idx\` ON \`payload_locked_documents_rels\` (\`portal_watches_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_procedures_id_idx\` ON \`payload_locked_documents_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quotas_id_idx\` ON \`payload_locked_documents_rels\` (\`quotas_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reporting_periods_id_idx\` ON \`payload_locked_documents_rels\` (\`reporting_periods_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_writing_rosters_id_idx\` ON \`payload_locked_documents_rels\` (\`writing_rosters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_holidays_id_idx\` ON \`payload_locked_documents_rels\` (\`holidays_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_report_routes_id_idx\` ON \`payload_locked_documents_rels\` (\`report_routes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_delegations_id_idx\` ON \`payload_locked_documents_rels\` (\`delegations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhooks_id_idx\` ON \`payload_locked_documents_rels\` (\`webhooks_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_name\` text NOT NULL,
  	\`site_unit_id\` text,
  	\`tagline\` text,
  	\`contact\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`site_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_site_unit_idx\` ON \`site_settings\` (\`site_unit_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_acknowledgements\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_acknowledgements\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`sections\`;`)
  await db.run(sql`DROP TABLE \`feed_items\`;`)
  await db.run(sql`DROP TABLE \`feed_sources\`;`)
  await db.run(sql`DROP TABLE \`feed_sources_rels\`;`)
  await db.run(sql`DROP TABLE \`slogans_acknowledgements\`;`)
  await db.run(sql`DROP TABLE \`slogans\`;`)
  await db.run(sql`DROP TABLE \`slogans_rels\`;`)
  await db.run(sql`DROP TABLE \`_slogans_v_version_acknowledgements\`;`)
  await db.run(sql`DROP TABLE \`_slogans_v\`;`)
  await db.run(sql`DROP TABLE \`_slogans_v_rels\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`channels\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`publications_rels\`;`)
  await db.run(sql`DROP TABLE \`portal_watches\`;`)
  await db.run(sql`DROP TABLE \`procedures_acknowledgements\`;`)
  await db.run(sql`DROP TABLE \`procedures\`;`)
  await db.run(sql`DROP TABLE \`procedures_rels\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_version_acknowledgements\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_rels\`;`)
  await db.run(sql`DROP TABLE \`quotas_kinds\`;`)
  await db.run(sql`DROP TABLE \`quotas_ladder_audience\`;`)
  await db.run(sql`DROP TABLE \`quotas_ladder\`;`)
  await db.run(sql`DROP TABLE \`quotas_exemptions\`;`)
  await db.run(sql`DROP TABLE \`quotas\`;`)
  await db.run(sql`DROP TABLE \`quotas_rels\`;`)
  await db.run(sql`DROP TABLE \`reporting_periods\`;`)
  await db.run(sql`DROP TABLE \`writing_rosters\`;`)
  await db.run(sql`DROP TABLE \`holidays\`;`)
  await db.run(sql`DROP TABLE \`reports_adjustments\`;`)
  await db.run(sql`DROP TABLE \`reports\`;`)
  await db.run(sql`DROP TABLE \`report_routes_kinds\`;`)
  await db.run(sql`DROP TABLE \`report_routes\`;`)
  await db.run(sql`DROP TABLE \`proposals_passed_up\`;`)
  await db.run(sql`DROP TABLE \`proposals\`;`)
  await db.run(sql`DROP TABLE \`users_assignments\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`DROP TABLE \`delegations\`;`)
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`DROP TABLE \`mails\`;`)
  await db.run(sql`DROP TABLE \`webhooks_subject_types\`;`)
  await db.run(sql`DROP TABLE \`webhooks\`;`)
  await db.run(sql`DROP TABLE \`webhook_deliveries\`;`)
  await db.run(sql`DROP TABLE \`hub_pings\`;`)
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`job_runs\`;`)
  await db.run(sql`DROP TABLE \`counters\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`site_settings\`;`)
}
