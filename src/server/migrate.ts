import type { Payload } from 'payload'
import { sqliteMigrations } from '@/config/sqliteMigrations'

/** Brings the schema up to date. MongoDB needs no migrations; its indexes are made on connecting. */
export async function migrate(payload: Payload): Promise<void> {
  if (payload.db.name === 'sqlite') await payload.db.migrate({ migrations: sqliteMigrations })
}

/** Has every migration this program knows been run on this database? */
export async function isMigrated(payload: Payload): Promise<boolean> {
  if (payload.db.name !== 'sqlite') return true
  const { totalDocs } = await payload.count({
    collection: 'payload-migrations',
    where: { name: { in: sqliteMigrations.map(({ name }) => name) } },
    overrideAccess: true,
  })
  return totalDocs === sqliteMigrations.length
}
