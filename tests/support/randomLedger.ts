import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import type { LedgerRow } from '@/domain/quota'
import { addMinutes, type Instant } from '@/domain/time/instant'

const FIVE_WEEKS = 5 * 7 * 24 * 60
const A_WEEK = FIVE_WEEKS / 5

/** What becomes of one piece, in minutes: when it was due, how long an outage kept it, what came after. */
export type RandomLife = {
  kind: 'news' | 'photo'
  unitId: 'office' | 'board' | 'elsewhere'
  wordCount: number
  isRepost: boolean
  /** The first due moment, from the start of the weeks; negative = before them. */
  dueAt: number
  steps: { what: 'publish' | 'withdraw'; after: number; outage: number }[]
}

/** Mostly within the weeks, some before them, some not yet out at their end. */
export const randomLife: fc.Arbitrary<RandomLife> = fc.record({
  kind: fc.constantFrom('news', 'news', 'photo'),
  unitId: fc.constantFrom('office', 'office', 'board', 'elsewhere'),
  wordCount: fc.integer({ min: 0, max: 300 }),
  isRepost: fc.boolean(),
  dueAt: fc.integer({ min: -A_WEEK, max: FIVE_WEEKS }),
  steps: fc.array(
    fc.record({
      what: fc.constantFrom('publish', 'publish', 'withdraw'),
      after: fc.integer({ min: 1, max: A_WEEK }),
      outage: fc.constantFrom(0, 0, 0, 7, 3 * 24 * 60, A_WEEK),
    }),
    { minLength: 1, maxLength: 4 },
  ),
})

/** The ledger of these lives as it stands at `now`: each life a subject with its editions. */
export const rowsOf = (lives: readonly RandomLife[], start: Instant, now: Instant): LedgerRow[] =>
  lives.flatMap((life, index) => rowsOfLife(life, `s${index}`, start, now))

const rowsOfLife = (life: RandomLife, subjectId: string, start: Instant, now: Instant): LedgerRow[] => {
  const rows: LedgerRow[] = []
  let minute = life.dueAt
  for (const { what, after, outage } of [{ what: 'publish' as const, after: 0, outage: 0 }, ...life.steps]) {
    minute += after
    const dueAt = addMinutes(start, minute)
    minute += outage
    const at = addMinutes(start, minute)
    const last = rows.at(-1)
    if (what === 'withdraw') {
      if (last?.status === 'published' && at <= now)
        Object.assign(last, { status: 'withdrawn', withdrawnAt: at })
      continue
    }
    const next = rowOf(life, subjectId, rows.length + 1, dueAt)
    if (at > now) return [...rows, next]
    if (last?.status === 'published') Object.assign(last, { status: 'superseded', supersededAt: at })
    rows.push({ ...next, status: 'published', publishedAt: at })
  }
  return rows
}

const rowOf = (
  { kind, unitId, wordCount, isRepost }: RandomLife,
  subjectId: string,
  edition: number,
  dueAt: Instant,
): LedgerRow => ({
  id: randomUUID(),
  subjectType: 'article',
  subjectId,
  channelId: 'web',
  edition,
  status: 'planned',
  dueAt,
  publishedAt: null,
  supersededAt: null,
  withdrawnAt: null,
  cancelledAt: null,
  unitId,
  topicIds: [],
  kind,
  title: subjectId,
  slug: subjectId,
  externalUrl: null,
  recordedAt: null,
  origin: 'nhip',
  wordCount,
  isRepost,
})
