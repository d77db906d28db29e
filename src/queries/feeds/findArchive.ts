import type { Payload, Where } from 'payload'
import { ARCHIVE_SIZE, type ArchiveKey, lastClosed } from '@/domain/publication/archive'
import type { Instant } from '@/domain/time/instant'
import { type Period, periodOf } from '@/domain/time/period'
import { type LedgerFeedRow, ROW_SELECT, toFeedRow } from '@/queries/feeds/feedRows'
import { type FeedScope, inScope } from '@/queries/feeds/feedScope'

type Neighbours = { previous: ArchiveKey | null; next: ArchiveKey | null }
type Asked = { payload: Payload; scope: FeedScope }

const publicRows = (scope: FeedScope, ...more: Where[]): Where => ({
  and: [{ status: { equals: 'published' } }, ...inScope(scope), ...more],
})

const within = ({ start, end }: Period): Where[] => [
  { firstPublishedAt: { greater_than_equal: start } },
  { firstPublishedAt: { less_than: end } },
]

async function countIn({ payload, scope }: Asked, month: Period): Promise<number> {
  const where = publicRows(scope, ...within(month))
  return (await payload.count({ collection: 'publications', where, overrideAccess: true })).totalDocs
}

/** The month of the first row that way from the moment; null when there is none. */
async function monthBeside(
  { payload, scope }: Asked,
  condition: Where,
  sort: 'firstPublishedAt' | '-firstPublishedAt',
): Promise<Period | null> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: publicRows(scope, condition),
    sort,
    select: { firstPublishedAt: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const at = docs[0]?.firstPublishedAt
  return typeof at === 'string' ? periodOf('month', at) : null
}

const monthBefore = (asked: Asked, at: Instant) =>
  monthBeside(asked, { firstPublishedAt: { less_than: at } }, '-firstPublishedAt')

const monthFrom = (asked: Asked, at: Instant) =>
  monthBeside(asked, { firstPublishedAt: { greater_than_equal: at } }, 'firstPublishedAt')

async function lastOfMonthBefore(asked: Asked, at: Instant): Promise<ArchiveKey | null> {
  const month = await monthBefore(asked, at)
  return month && lastClosed(month, await countIn(asked, month), true)
}

/** The latest archive document that no new item can change; `newest`: the first publication of the newest row. */
export async function findLatestArchive(
  payload: Payload,
  scope: FeedScope,
  newest: Instant,
): Promise<ArchiveKey | null> {
  const asked = { payload, scope }
  const month = periodOf('month', newest)
  const own = lastClosed(month, await countIn(asked, month), false)
  return own ?? lastOfMonthBefore(asked, month.start)
}

async function nextOf(
  asked: Asked,
  { month, number }: ArchiveKey,
  count: number,
): Promise<ArchiveKey | null> {
  const after = await monthFrom(asked, month.end)
  if (number * ARCHIVE_SIZE < count) {
    const closed = lastClosed(month, count, after !== null)
    return closed !== null && number < closed.number ? { month, number: number + 1 } : null
  }
  if (after === null) return null
  const isOver = (await monthFrom(asked, after.end)) !== null
  return lastClosed(after, await countIn(asked, after), isOver) && { month: after, number: 1 }
}

/**
 * The rows of one archive document, newest first, and the documents beside it. Counted from the month's oldest row,
 * so that new items do not move what is there. No rows: there is no such document.
 */
export async function findArchive(
  payload: Payload,
  scope: FeedScope,
  archive: ArchiveKey,
): Promise<{ rows: LedgerFeedRow[]; neighbours: Neighbours }> {
  const asked = { payload, scope }
  const { docs, totalDocs } = await payload.find({
    collection: 'publications',
    where: publicRows(scope, ...within(archive.month)),
    // The feeds' order, backwards.
    sort: ['firstPublishedAt', '-subjectId'],
    select: ROW_SELECT,
    limit: ARCHIVE_SIZE,
    page: archive.number,
    depth: 0,
    overrideAccess: true,
  })
  const rows = docs.map(toFeedRow).reverse()
  if (rows.length === 0) return { rows, neighbours: { previous: null, next: null } }
  const previous =
    archive.number > 1
      ? { month: archive.month, number: archive.number - 1 }
      : await lastOfMonthBefore(asked, archive.month.start)
  return { rows, neighbours: { previous, next: await nextOf(asked, archive, totalDocs) } }
}
