import type { Payload, Where } from 'payload'
import type { FrozenContent } from '@/domain/publication/frozen'
import type { Instant } from '@/domain/time/instant'
import { type FeedScope, inScope } from '@/queries/feeds/feedScope'

/** A public edition. `publishedAt` is the edition's, `firstPublishedAt` the subject's. */
type LedgerFeedRow = {
  subjectId: string
  firstPublishedAt: Instant
  publishedAt: Instant
  content: FrozenContent
}

/** How many of the newest rows are searched for a topic before all are. */
const RECENT = 2_000

type Stored = { subjectId?: unknown; firstPublishedAt?: unknown; publishedAt?: unknown; content?: unknown }

/** The frozen content was written by this program and is taken at its word. */
const toRow = (stored: Stored): LedgerFeedRow => ({
  subjectId: String(stored.subjectId),
  firstPublishedAt: String(stored.firstPublishedAt),
  publishedAt: String(stored.publishedAt),
  content: stored.content as FrozenContent,
})

async function newest(payload: Payload, where: Where[], limit: number): Promise<LedgerFeedRow[]> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { and: where },
    // The second key makes the order of items that went out together the same on every database.
    sort: ['-firstPublishedAt', 'subjectId'],
    select: { subjectId: true, firstPublishedAt: true, publishedAt: true, content: true },
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map((doc) => toRow(doc))
}

/** First publication of the row this far down the site's list; null when the list is shorter. */
async function recentSince(payload: Payload, channelId: string, place: number): Promise<Instant | null> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { and: [{ channel: { equals: channelId } }, { status: { equals: 'published' } }] },
    sort: '-firstPublishedAt',
    select: { firstPublishedAt: true },
    limit: 1,
    page: place,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const since = docs[0]?.firstPublishedAt
  return typeof since === 'string' ? since : null
}

/**
 * The newest public rows in scope by first publication, at most `limit`. A topic is looked for among the `recent`
 * newest rows first: SQLite joins all rows of a much-used topic before it sorts them, which on 100,000 rows takes a
 * hundred times as long.
 */
export async function findFeedRows(
  payload: Payload,
  scope: FeedScope,
  limit: number,
  recent = RECENT,
): Promise<LedgerFeedRow[]> {
  const where: Where[] = [{ status: { equals: 'published' } }, ...inScope(scope)]
  const since = scope.topicId === null ? null : await recentSince(payload, scope.channelId, recent)
  if (since !== null) {
    const found = await newest(
      payload,
      [...where, { firstPublishedAt: { greater_than_equal: since } }],
      limit,
    )
    if (found.length === limit) return found
  }
  return newest(payload, where, limit)
}
