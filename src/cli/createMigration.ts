import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getPayload } from 'payload'

const FOLDER = 'src/migrations'

/** Payload's generator imports types as values, which `verbatimModuleSyntax` rightly keeps; say they are types. */
function markTypeImports(): void {
  for (const name of readdirSync(FOLDER).filter((file) => /^\d.*\.ts$/.test(file))) {
    const path = join(FOLDER, name)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace('import { MigrateUpArgs, MigrateDownArgs,', 'import { type MigrateUpArgs, type MigrateDownArgs,'))
  }
}

/** `npm run migration -- NAME`: writes what leads from the last migration's schema to the collections as they are. */
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
await payload.db.createMigration({
  payload,
  migrationName: process.argv[2] ?? 'change',
  forceAcceptWarning: true,
  skipEmpty: true,
})
markTypeImports()
await payload.destroy()
process.exit(0)
