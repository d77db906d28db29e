import type { DatabaseAdapterObj } from 'payload'

/**
 * The database adapter for a `DATABASE_URL`: `file:` is embedded SQLite, everything else MongoDB. Only the one that is
 * used is loaded: the other would cost every start, and every command of `nhip`, half a second.
 */
export async function databaseAdapter(url: string): Promise<DatabaseAdapterObj> {
  if (url.startsWith('file:')) return (await import('./sqlite')).sqlite(url)
  return (await import('./mongodb')).mongodb(url)
}
