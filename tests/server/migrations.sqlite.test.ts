import { readdirSync, readFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isMigrated } from '@/server/migrate'
import { testPayload } from '@tests/support/payload'

type Kit = {
  generateDrizzleJson(schema: unknown): Promise<unknown>
  generateMigration(before: unknown, after: unknown): Promise<string[]>
}
type SqliteAdapter = { schema: unknown; requireDrizzleKit(): Kit }

let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
})
afterAll(() => payload.destroy())

it('has a migration for every change of the collections (npm run migration -- NAME)', async () => {
  const adapter = payload.db as unknown as SqliteAdapter
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
  const latest = readdirSync('src/migrations')
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)
  const before: unknown = JSON.parse(readFileSync(`src/migrations/${latest}`, 'utf8'))
  expect(await generateMigration(before, await generateDrizzleJson(adapter.schema))).toEqual([])
})

it('knows that the database is up to date', async () => {
  expect(await isMigrated(payload)).toBe(true)
})
