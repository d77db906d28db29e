import { getPayload } from 'payload'

/** `npm run migration -- NAME`: writes the migration from the last one's schema to the collections' as they are. */
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
await payload.db.createMigration({
  payload,
  migrationName: process.argv[2] ?? 'change',
  forceAcceptWarning: true,
  skipEmpty: true,
})
await payload.destroy()
process.exit(0)
