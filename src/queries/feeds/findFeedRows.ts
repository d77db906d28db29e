import type { Payload, Where } from 'payload'
import type { Instant } from '@/domain/time/instant'
import { type LedgerFeedRow, ROW_SELECT, toFeedRow } from '@/queries/feeds/feedRows'
import { type FeedScope, inScope } from '@/queries/feeds/feedScope'

type Rows = { rows: LedgerFeedRow[]; hasMore: boolean }

/** The second key makes the order of items that went out together the same on every database. */
const NEWEST_FIRST = ['-firstPublishedAt', 'subjectId']

/** The first rows, and whether there are more: one row is asked for in excess, which is cheaper than counting. */
async function firstPage(payload: Payload, where: Where[], limit: number): Promise<Rows> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { and: where },
    sort: NEWEST_FIRST,
    select: ROW_SELECT,
    limit: limit + 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return { rows: docs.slice(0, limit).map(toFeedRow), hasMore: docs.length > limit }
}

/** A page further back; with `pagination`, without which MongoDB's adapter does not skip. */
async function laterPage(payload: Payload, where: Where[], limit: number, page: number): Promise<Rows> {
  const { docs, hasNextPage } = await payload.find({
    collection: 'publications',
    where: { and: where },
    sort: NEWEST_FIRST,
    select: ROW_SELECT,
    limit,
    page,
    depth: 0,
    overrideAccess: true,
  })
  return { rows: docs.map(toFeedRow), hasMore: hasNextPage }
}

/**
 * The first publication of the row at this place of the site's list; null when the list is shorter. What it is for
 * needs no exactness: it may be kept for a while.
 */
export async function findRecentSince(
  payload: Payload,
  channelId: string,
  place: number,
): Promise<Instant | null> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { and: [{ channel: { equals: channelId } }, { status: { equals: 'published' } }] },
    sort: '-firstPublishedAt',
    select: { firstPublishedAt: true },
    limit: 1,
    page: place,
    depth: 0,
    overrideAccess: true,
  })
  const since = docs[0]?.firstPublishedAt
  return typeof since === 'string' ? since : null
}

/**
 * The newest public rows in scope by first publication, at most `limit`, from that page on. A topic is looked for
 * among the rows since `recentSince` first: SQLite joins all rows of a much-used topic before it sorts them, which
 * on 100,000 rows takes a hundred times as long.
 */
export async function findFeedRows(
  payload: Payload,
  scope: FeedScope,
  { limit, page }: { limit: number; page: number },
  recentSince: Instant | null,
): Promise<Rows> {
  const where: Where[] = [{ status: { equals: 'published' } }, ...inScope(scope)]
  if (page > 1) return laterPage(payload, where, limit, page)
  if (scope.topicId !== null && recentSince !== null) {
    const recent = await firstPage(
      payload,
      [...where, { firstPublishedAt: { greater_than_equal: recentSince } }],
      limit,
    )
    if (recent.hasMore) return recent
  }
  return firstPage(payload, where, limit)
}
