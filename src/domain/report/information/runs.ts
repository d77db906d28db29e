import { isOut, isPending, storyOf, vantageOf } from '@/domain/quota/story'
import type { LedgerRow } from '@/domain/quota'
import type { Span } from '@/domain/report/information/spans'
import type { Instant } from '@/domain/time/instant'

/** A subject on a channel ("lượt") of a span: its first edition under the title it has now. */
export type Run = { row: LedgerRow; at: Instant; isEstimated: boolean }

/**
 * What a span's numbers count: every subject on every channel that first went out in the span and stands at the
 * moment judged (the span's end, or `now` while it runs), as quotas count. What went out at or after
 * `dataClosedAt`, and what is approved and due before the span's end, is an estimate. Of every subject in `rows` *all* rows must be
 * there. Oldest first.
 */
export const runsOf = (
  rows: readonly LedgerRow[],
  span: Span,
  now: Instant,
  dataClosedAt: Instant,
): Run[] => {
  const vantage = vantageOf({ ...span, kind: 'year', key: '' }, now)
  const runs: Run[] = []
  for (const own of byStory(rows)) {
    if (!own.some((row) => isOut(row, vantage) || isPending(row, vantage))) continue
    const { first, standing, pending } = storyOf(own, vantage)
    if (first) {
      const at = first.publishedAt ?? ''
      if (at < span.start || !standing) continue
      const { title, slug } = standing
      runs.push({ row: { ...first, title, slug }, at, isEstimated: at >= dataClosedAt })
    } else if (pending && now < span.end && pending.status !== 'failed') {
      const at = pending.dueAt ?? now
      runs.push({ row: pending, at: at < now ? now : at, isEstimated: true })
    }
  }
  return runs.sort(byMoment)
}

const byStory = (rows: readonly LedgerRow[]): Iterable<LedgerRow[]> => {
  const groups = new Map<string, LedgerRow[]>()
  for (const row of rows) {
    const key = `${row.subjectType}:${row.subjectId}:${row.channelId}`
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups.values()
}

const byMoment = (a: Run, b: Run): number => {
  const [left, right] = [a, b].map(({ at, row }) => `${at} ${row.subjectId} ${row.channelId}`)
  return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1
}
