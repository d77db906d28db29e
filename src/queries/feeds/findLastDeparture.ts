import type { Payload } from 'payload'
import type { Instant } from '@/domain/time/instant'
import { type FeedScope, inScope } from '@/queries/feeds/feedScope'

const WAYS_OUT = [
  { status: 'withdrawn', at: 'withdrawnAt' },
  { status: 'superseded', at: 'supersededAt' },
] as const

/**
 * When a row in scope was last withdrawn or replaced: a change of the feed that none of its items shows (the new
 * edition may have left the scope). `since`: the first publication of the last item of a full feed; rows older than
 * that were not in it. Null when there is none.
 */
export async function findLastDeparture(
  payload: Payload,
  scope: FeedScope,
  since: Instant | null,
): Promise<Instant | null> {
  const found = await Promise.all(
    WAYS_OUT.map(async ({ status, at }) => {
      const { docs } = await payload.find({
        collection: 'publications',
        where: {
          and: [
            { status: { equals: status } },
            ...inScope(scope),
            ...(since === null ? [] : [{ firstPublishedAt: { greater_than_equal: since } }]),
          ],
        },
        sort: `-${at}`,
        select: { [at]: true },
        limit: 1,
        pagination: false,
        depth: 0,
        overrideAccess: true,
      })
      const instant = (docs[0] as Record<string, unknown> | undefined)?.[at]
      return typeof instant === 'string' ? instant : ''
    }),
  )
  return found.sort().at(-1) || null
}
