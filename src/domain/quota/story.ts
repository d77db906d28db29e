import type { Instant } from '@/domain/time/instant'
import type { Period } from '@/domain/time/period'
import type { LedgerRow } from '@/domain/quota/types'

/** One subject on one channel (or on all together) as it stood at the moment judged. */
export type Story = {
  /** The first edition that ever went out. */
  first: LedgerRow | null
  /** The edition people see; null when none went out or the last one was withdrawn. */
  standing: LedgerRow | null
  /** The row that was to go out next, before the period's end. */
  pending: LedgerRow | null
  /** The edition that was confirmed on the portal, or entered with its link there. */
  confirmed: LedgerRow | null
  /** Some edition went out within the period. */
  isTouched: boolean
}

/** What stories are read by: the period, the moment of reading, and what had happened at the moment judged. */
export type Vantage = { period: Period; now: Instant; hasHappened(at: Instant | null): boolean }

/**
 * The moment judged is the period's end, or `now` while it runs. What happened at or after the end is ignored, so
 * a late close sees what a punctual one saw.
 */
export const vantageOf = (period: Period, now: Instant): Vantage => ({
  period,
  now,
  hasHappened: (at) => at !== null && (now >= period.end ? at < period.end : at <= now),
})

/** Whether the row was out at the moment judged. A recorded item ("nhập bù") exists from its recording on. */
export const isOut = (row: LedgerRow, { hasHappened, now }: Vantage): boolean =>
  hasHappened(row.publishedAt) && (row.recordedAt === null || row.recordedAt <= now)

/** Whether the row was, at the moment judged, still to bring something before the period's end. */
export const isPending = (row: LedgerRow, vantage: Vantage): boolean =>
  row.dueAt !== null &&
  row.dueAt < vantage.period.end &&
  !vantage.hasHappened(row.publishedAt) &&
  !isCancelled(row, vantage)

/** The story of the rows of one subject on one channel. */
export const storyOf = (rows: readonly LedgerRow[], vantage: Vantage): Story => {
  const out = rows.filter((row) => isOut(row, vantage)).sort(byPublication)
  const last = out.at(-1)
  const pending = rows.filter((row) => isPending(row, vantage)).sort(byPlan)
  return {
    first: out[0] ?? null,
    standing: last && !vantage.hasHappened(last.withdrawnAt) ? last : null,
    pending: pending[0] ?? null,
    confirmed: out.find((row) => isConfirmed(row, vantage)) ?? null,
    isTouched: out.some(({ publishedAt }) => (publishedAt ?? '') >= vantage.period.start),
  }
}

/** One subject's stories on its channels as one: first anywhere, standing while any channel shows it. */
export const mergeStories = (stories: readonly Story[]): Story => ({
  first: earliest(stories, 'first', byPublication),
  standing: earliest(stories, 'standing', byPublication),
  pending: earliest(stories, 'pending', byPlan),
  confirmed: earliest(stories, 'confirmed', byPublication),
  isTouched: stories.some((story) => story.isTouched),
})

const isConfirmed = (row: LedgerRow, { hasHappened }: Vantage): boolean =>
  hasHappened(row.confirmedAt ?? null) || (row.origin === 'recorded' && row.externalUrl !== null)

const isCancelled = (row: LedgerRow, { hasHappened }: Vantage): boolean =>
  row.cancelledAt === null ? row.status === 'cancelled' : hasHappened(row.cancelledAt)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byPublication = (a: LedgerRow, b: LedgerRow): number =>
  compare(a.publishedAt ?? '', b.publishedAt ?? '') || a.edition - b.edition || compare(a.id, b.id)

/** A failed row never goes out; a new approval's row beside it does. */
const byPlan = (a: LedgerRow, b: LedgerRow): number =>
  Number(a.status === 'failed') - Number(b.status === 'failed') ||
  compare(a.dueAt ?? '', b.dueAt ?? '') ||
  a.edition - b.edition ||
  compare(a.id, b.id)

const earliest = (
  stories: readonly Story[],
  member: 'first' | 'standing' | 'pending' | 'confirmed',
  order: (a: LedgerRow, b: LedgerRow) => number,
): LedgerRow | null => {
  const rows = stories.map((story) => story[member]).filter((row) => row !== null)
  return rows.sort(order)[0] ?? null
}
