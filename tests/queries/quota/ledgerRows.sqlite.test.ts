import { createClient, type Client } from '@libsql/client'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testPayload } from '@tests/support/payload'

const YEAR = { from: '2026-01-01T00:00:00.000Z', to: '2027-01-01T00:00:00.000Z' }

let payload: Payload
let client: Client

beforeAll(async () => {
  payload = await testPayload()
  // Of its own: libsql leaves an EXPLAIN unfinished, and its connection then reads the past for ever.
  client = createClient({ url: String(process.env.DATABASE_URL) })
})
afterAll(async () => {
  client.close()
  await payload.destroy()
})

it('finds who went out or was to go out in a span by index, not by reading the whole ledger', async () => {
  const { rows } = await client.execute({
    sql: `EXPLAIN QUERY PLAN SELECT subject_id FROM publications
      WHERE (published_at >= ?1 AND published_at < ?2) OR (due_at >= ?1 AND due_at < ?2) OR status = 'planned'
      ORDER BY created_at DESC`,
    args: [YEAR.from, YEAR.to],
  })
  const plan = rows.map(({ detail }) => String(detail))
  expect(plan.filter((step) => step.startsWith('SCAN'))).toEqual([])
})
