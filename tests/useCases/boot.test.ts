import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inTransaction } from '@/useCases/inTransaction'
import { testPayload } from '@tests/support/payload'

let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
})
afterAll(() => payload.destroy())

it('keeps everything of many parallel transactions', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `topic ${index}`)
  await Promise.all(
    names.map((name) =>
      inTransaction(payload, (req) =>
        payload.create({
          collection: 'topics',
          data: { name, slug: name.replace(' ', '-'), kind: 'communication' },
          req,
        }),
      ),
    ),
  )
  const { totalDocs } = await payload.count({ collection: 'topics' })
  expect(totalDocs).toBe(60)
})
