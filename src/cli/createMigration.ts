import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getPayload } from 'payload'

const FOLDER = 'src/migrations'

/** Payload's generator imports types as values and takes arguments it does not use; our compiler refuses both. */
function tidyGenerated(): void {
  for (const name of readdirSync(FOLDER).filter((file) => /^\d.*\.ts$/.test(file))) {
    const path = join(FOLDER, name)
    const text = readFileSync(path, 'utf8')
    const tidy = text
      .replace(
        'import { MigrateUpArgs, MigrateDownArgs,',
        'import { type MigrateUpArgs, type MigrateDownArgs,',
      )
      .replaceAll('({ db, payload, req }', '({ db }')
    writeFileSync(path, tidy)
  }
}

/** `npm run migration -- NAME`: writes what leads from the last migration's schema to the collections as they are. */
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
await payload.db.createMigration({
  payload,
  migrationName: process.argv[2] ?? 'change',
  skipEmpty: true,
})
tidyGenerated()
await payload.destroy()
process.exit(0)
