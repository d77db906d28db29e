import type { LedgerView } from '@/domain/quota/ledgerView'
import type { Story } from '@/domain/quota/story'
import type { Assessment, LedgerRow, NotCountedCode, QuotaItem, QuotaRule } from '@/domain/quota/types'

type Lists = Pick<Assessment, 'items' | 'upcoming' | 'movedIn' | 'movedOut' | 'notCounted'>

/** Puts every story of the quota's units into the list it belongs to, oldest first. */
export const sortStories = (rule: QuotaRule, view: LedgerView): Lists => {
  const lists: Lists = { items: [], upcoming: [], movedIn: [], movedOut: [], notCounted: [] }
  for (const unitId of new Set(rule.unitIds))
    for (const story of view.storiesOf(rule.channelId, unitId)) place(lists, story, rule, view)
  for (const list of Object.values(lists)) list.sort(byMoment)
  return lists
}

const place = (lists: Lists, story: Story, rule: QuotaRule, view: LedgerView): void => {
  const { first, standing, pending } = story
  if (first && isAtOrAfter(first.publishedAt, view.period.start)) {
    const item = { ...itemOf(first), title: (standing ?? first).title }
    const why = mismatch(first, rule) ?? (standing ? null : 'withdrawn')
    if (why) return void lists.notCounted.push({ ...item, why })
    lists.items.push(item)
    if (first.dueAt !== null && first.dueAt < view.period.start) lists.movedIn.push(item)
  } else if (first) {
    if (story.isTouched && standing && !mismatch(first, rule))
      lists.notCounted.push({ ...itemOf(first), why: 'notFirst' })
  } else if (pending && !mismatch(pending, rule)) placePending(lists, pending, view)
}

/**
 * What was still to come at the moment judged is listed as such, however late one asks, so without the moment it
 * went out later. While the period runs, an overdue row of an earlier one is still coming: the next tick sends it.
 */
const placePending = (lists: Lists, row: LedgerRow, { period, now }: LedgerView): void => {
  const item = { ...itemOf(row), publishedAt: null }
  const isDueInPeriod = isAtOrAfter(row.dueAt, period.start)
  if (now >= period.end) {
    if (isDueInPeriod) lists.movedOut.push(item)
  } else if (row.status === 'failed') {
    if (isDueInPeriod) lists.notCounted.push({ ...item, why: 'failed' })
  } else if (isDueInPeriod || now >= period.start) lists.upcoming.push(item)
}

const isAtOrAfter = (at: string | null, start: string): boolean => at !== null && at >= start

const mismatch = (row: LedgerRow, { kinds, topicIds }: QuotaRule): NotCountedCode | null => {
  if (kinds.length > 0 && !kinds.includes(row.kind ?? '') && !kinds.includes(row.subjectType)) return 'kind'
  if (topicIds.length > 0 && !row.topicIds.some((id) => topicIds.includes(id))) return 'topic'
  return null
}

const itemOf = (row: LedgerRow): QuotaItem => ({
  subjectType: row.subjectType,
  subjectId: row.subjectId,
  channelId: row.channelId,
  unitId: row.unitId,
  sectionId: row.sectionId ?? null,
  kind: row.kind,
  title: row.title,
  slug: row.slug,
  externalUrl: row.externalUrl,
  origin: row.origin,
  dueAt: row.dueAt,
  publishedAt: row.publishedAt,
  recordedAt: row.recordedAt,
})

const byMoment = (a: QuotaItem, b: QuotaItem): number => {
  const [left, right] = [a, b].map((item) => `${item.publishedAt ?? item.dueAt ?? ''} ${item.subjectId}`)
  return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1
}
