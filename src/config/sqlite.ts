import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { createSqliteClient } from '@/adapters/sqliteClient'

/** The embedded database in a file, with our client and its write queue. */
export function sqlite(url: string): DatabaseAdapterObj {
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
