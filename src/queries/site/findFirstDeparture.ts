import type { Payload } from 'payload'
import type { Instant } from '@/domain/time/instant'
import { onSite, type SiteScope } from '@/queries/site/scope'

/** When the oldest article that is still on the site first went out; null while there is none. */
export async function findFirstDeparture(payload: Payload, scope: SiteScope): Promise<Instant | null> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { and: onSite(scope, 'article') },
    sort: 'firstPublishedAt',
    select: { firstPublishedAt: true },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0]?.firstPublishedAt ?? null
}
