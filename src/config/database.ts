import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { createSqliteClient } from '@/adapters/sqliteClient'
import { migrations } from '@/migrations'

/** How long to look for a MongoDB server before giving up, in milliseconds. */
const MONGODB_SELECTION_MS = 5_000

function sqlite(url: string): DatabaseAdapterObj {
  const base = sqliteAdapter({
    client: { url },
    // Schema changes come from generated migrations only, in development too.
    push: false,
    // Payload's own tables (locks, preferences) get text ids too, as on MongoDB.
    idType: 'uuid',
    migrationDir: 'src/migrations',
    prodMigrations: undefined,
    transactionOptions: {},
    blocksAsJSON: true,
  })
  return {
    ...base,
    init(args) {
      const adapter = base.init(args)
      const connect = adapter.connect
      // Payload's `connect` keeps a client that is already there, so ours, with its write queue, is used throughout.
      adapter.connect = async (options) => {
        const client = await createSqliteClient(url)
        Object.assign(adapter, { client })
        // Payload's `commitTransaction` swallows a COMMIT that failed (a full disk, say): say so to the caller.
        const commit = adapter.commitTransaction
        adapter.commitTransaction = async (id) => {
          await commit.call(adapter, id)
          const error = client.takeCommitError()
          if (error) throw error instanceof Error ? error : new Error(String(error))
        }
        await connect?.call(adapter, options)
      }
      return adapter
    },
  }
}

function mongodb(url: string): DatabaseAdapterObj {
  return mongooseAdapter({
    url,
    ensureIndexes: true,
    // Servers without the full `$lookup` are supported.
    useJoinAggregations: false,
    connectOptions: { serverSelectionTimeoutMS: MONGODB_SELECTION_MS },
  })
}

/** The database adapter for a `DATABASE_URL`: `file:` is embedded SQLite, everything else MongoDB. */
export function databaseAdapter(url: string): DatabaseAdapterObj {
  return url.startsWith('file:') ? sqlite(url) : mongodb(url)
}

type Migrations = NonNullable<NonNullable<Parameters<BaseDatabaseAdapter['migrate']>[0]>['migrations']>

/**
 * Migrations to run at start; MongoDB needs none. Payload gives the arguments of any database's migrations the
 * type unknown; these take SQLite's.
 */
export const sqliteMigrations = migrations as unknown as Migrations
