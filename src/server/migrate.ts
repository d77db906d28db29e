import type { Payload } from 'payload'
import { sqliteMigrations } from '@/config/database'

/** Brings the schema up to date. MongoDB needs no migrations; its indexes are made on connecting. */
export async function migrate(payload: Payload): Promise<void> {
  if (payload.db.name === 'sqlite') await payload.db.migrate({ migrations: sqliteMigrations })
}
