import fc from 'fast-check'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createCountFirst } from '@/adapters/countFirst'
import { assessQuota, type CountingRules, type LedgerRow, type QuotaRule } from '@/domain/quota'
import { addMinutes, type Instant } from '@/domain/time/instant'
import { periodsBetween } from '@/domain/time/period'
import { ledgerRows } from '@/queries/quota/ledgerRows'
import { weekCounts } from '@/queries/quota/weekCounts'
import { periodNamed, ruleOf } from '@tests/domain/quota/support'
import { randomLife, rowsOf, type RandomLife } from '@tests/support/randomLedger'
import { testPayload } from '@tests/support/payload'

/** Four weeks over the turn of a year with 53 weeks. */
const START = periodNamed('2026-W51').start
const END = periodNamed('2027-W01').end
const WEEKS = periodsBetween('week', START, END)
const AFTER = addMinutes(END, 5)
const RUNS = 25

let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
  for (const id of ['office', 'board', 'elsewhere'])
    await payload.db.create({ collection: 'units', data: { id, name: id, slug: id, path: `/${id}/` } })
  await payload.db.create({
    collection: 'channels',
    data: { id: 'web', name: 'web', slug: 'web', kind: 'website' },
  })
})
afterAll(() => payload.destroy())
afterEach(() => payload.db.deleteMany({ collection: 'publications', where: {} }))

const store = async (rows: readonly LedgerRow[]): Promise<void> => {
  await payload.db.deleteMany({ collection: 'publications', where: {} })
  for (const { channelId, unitId, sectionId: _section, topicIds: _topics, ...row } of rows) {
    const key = `${row.subjectType}:${row.subjectId}:${channelId}:${row.edition}`
    const firstPublishedAt = firstOf(rows, row.subjectId)
    const data = { ...row, key, channel: channelId, unit: unitId, firstPublishedAt }
    await payload.db.create({ collection: 'publications', data, returning: false })
  }
}
const firstOf = (rows: readonly LedgerRow[], subjectId: string): Instant | null =>
  rows
    .filter((row) => row.subjectId === subjectId)
    .map(({ publishedAt }) => publishedAt)
    .filter((at) => at !== null)
    .sort()[0] ?? null

const NOTHING: CountingRules = {
  countBasis: 'published',
  minHoursBetween: null,
  maxPerDay: null,
  minWords: null,
  ownWritingOnly: false,
}
const counting = fc.constantFrom<CountingRules | null>(
  null,
  { ...NOTHING, minWords: 100, ownWritingOnly: true },
  { ...NOTHING, ownWritingOnly: true },
  { ...NOTHING, maxPerDay: 1 },
)
const rule = fc
  .record({
    kinds: fc.constantFrom<string[]>([], ['news'], ['article'], ['news', 'photo']),
    unitIds: fc.constantFrom(['office'], ['office', 'board']),
    counting,
  })
  .map((changes): QuotaRule => ruleOf(changes))

/** The property: two ways of counting the same ledger, week by week. */
const isCountedAlike = async (lives: readonly RandomLife[], quota: QuotaRule): Promise<void> => {
  const rows = rowsOf(lives, START, AFTER)
  await store(rows)
  const byDomain = WEEKS.map((week) => assessQuota(quota, week, rows, AFTER).published)
  const source = { payload, countFirst: createCountFirst(payload) }
  const byDatabase = await weekCounts(source, [quota], WEEKS)
  expect(byDatabase.get(quota.id)).toEqual(byDomain)
  const [week] = WEEKS
  const read = await ledgerRows(payload, { from: week!.start, to: week!.end })
  expect(assessQuota(quota, week!, read, AFTER).published).toBe(byDomain[0])
}

describe('count(week) of any ledger, with edits, withdrawals and outages', () => {
  it('is the same by the domain and by the database', { timeout: 120_000 }, async () => {
    await fc.assert(fc.asyncProperty(fc.array(randomLife, { maxLength: 8 }), rule, isCountedAlike), {
      numRuns: RUNS,
    })
  })
})
