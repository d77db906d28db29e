import { getPayload } from 'payload'
import { migrate } from '@/server/migrate'

/** Run by the global set-up: creates and migrates `DATA_DIR/nhip.db`, then folds its log into the file. */
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
await migrate(payload)
const database = payload.db as unknown as { client: { execute(sql: string): Promise<unknown> } }
await database.client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
await payload.destroy()
process.exit(0)
