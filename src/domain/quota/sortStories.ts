import { lacksConfirmation, pieceFails, spreadOut, type NotCounted } from '@/domain/quota/countingRules'
import type { LedgerView } from '@/domain/quota/ledgerView'
import type { Story } from '@/domain/quota/story'
import type { Assessment, LedgerRow, QuotaItem, QuotaRule } from '@/domain/quota/types'

type Lists = Pick<Assessment, 'items' | 'upcoming' | 'movedIn' | 'movedOut' | 'notCounted'>

/** Puts every story of the quota's units into the list it belongs to, oldest first. */
export const sortStories = (rule: QuotaRule, view: LedgerView): Lists => {
  const lists: Lists = { items: [], upcoming: [], movedIn: [], movedOut: [], notCounted: [] }
  for (const unitId of new Set(rule.unitIds))
    for (const story of view.storiesOf(rule.channelId, unitId)) place(lists, story, rule, view)
  lists.items.sort(byMoment)
  lists.upcoming.sort(byMoment)
  applySpacing(lists, rule, view)
  lists.movedIn = lists.items.filter(({ dueAt }) => dueAt !== null && dueAt < view.period.start)
  lists.movedOut.sort(byMoment)
  lists.notCounted.sort(byMoment)
  return lists
}

const place = (lists: Lists, story: Story, rule: QuotaRule, view: LedgerView): void => {
  const { first, standing, pending } = story
  if (first && isAtOrAfter(first.publishedAt, view.period.start)) {
    const item = { ...itemOf(first), title: (standing ?? first).title, ...confirmationOf(story, rule) }
    const fails = whyNot(story, first, rule)
    if (fails) return void lists.notCounted.push({ ...item, ...fails })
    lists.items.push(item)
  } else if (first) {
    if (story.isTouched && standing && !mismatch(first, rule))
      lists.notCounted.push({ ...itemOf(first), why: 'notFirst' })
  } else if (pending && !mismatch(pending, rule)) placePending(lists, pending, rule, view)
}

/** Why a piece that went out in the period does not count, whatever else went out; null when nothing speaks against it. */
const whyNot = (story: Story, first: LedgerRow, rule: QuotaRule): NotCounted | null => {
  const other = mismatch(first, rule)
  if (other) return other
  if (!story.standing) return { why: 'withdrawn' }
  const fails = pieceFails(first, rule.counting)
  if (fails) return fails
  return lacksConfirmation(story, rule.counting) ? { why: 'notConfirmed' } : null
}

/**
 * What was still to come at the moment judged is listed as such, however late one asks, so without the moment it
 * went out later. While the period runs, an overdue row of an earlier one is still coming: the next tick sends it.
 */
const placePending = (
  lists: Lists,
  row: LedgerRow,
  { counting }: QuotaRule,
  { period, now }: LedgerView,
): void => {
  const item = { ...itemOf(row), publishedAt: null }
  const isDueInPeriod = isAtOrAfter(row.dueAt, period.start)
  if (now >= period.end) {
    if (isDueInPeriod) lists.movedOut.push(item)
  } else if (row.status === 'failed') {
    if (isDueInPeriod) lists.notCounted.push({ ...item, why: 'failed' })
  } else if (isDueInPeriod || now >= period.start) {
    const fails = pieceFails(row, counting)
    if (fails) lists.notCounted.push({ ...item, ...fails })
    else lists.upcoming.push(item)
  }
}

/** What is out takes its place first; what is to come is measured against it at the time it will go out. */
const applySpacing = (lists: Lists, { counting }: QuotaRule, { now }: LedgerView): void => {
  const outAt = ({ publishedAt }: QuotaItem) => publishedAt ?? ''
  const comesAt = ({ dueAt }: QuotaItem) => (dueAt !== null && dueAt > now ? dueAt : now)
  const out = spreadOut(lists.items, counting, outAt)
  const coming = spreadOut(lists.upcoming, counting, comesAt, out.counted.map(outAt))
  lists.items = out.counted
  lists.upcoming = coming.counted
  lists.notCounted.push(...out.left, ...coming.left)
}

const isAtOrAfter = (at: string | null, start: string): boolean => at !== null && at >= start

const mismatch = (row: LedgerRow, { kinds, topicIds }: QuotaRule): NotCounted | null => {
  if (kinds.length > 0 && !kinds.includes(row.kind ?? '') && !kinds.includes(row.subjectType))
    return { why: 'kind' }
  if (topicIds.length > 0 && !row.topicIds.some((id) => topicIds.includes(id))) return { why: 'topic' }
  return null
}

/** The link on the portal, where the quota asks for one. */
const confirmationOf = ({ confirmed }: Story, { counting }: QuotaRule): Pick<QuotaItem, 'confirmedUrl'> =>
  counting?.countBasis === 'confirmed' && confirmed?.confirmedUrl
    ? { confirmedUrl: confirmed.confirmedUrl }
    : {}

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
