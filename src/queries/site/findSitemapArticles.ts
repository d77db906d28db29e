import type { Payload } from 'payload'
import type { Instant } from '@/domain/time/instant'
import { onSite, type SiteScope } from '@/queries/site/scope'

/** The newest articles are what a sitemap is for; crawlers reach the older ones through the lists. */
const MOST = 5_000

/** Slug and last change of the newest articles that are out, newest first. */
export async function findSitemapArticles(
  payload: Payload,
  scope: SiteScope,
): Promise<{ slug: string; changedAt: Instant }[]> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { and: onSite(scope, 'article') },
    sort: '-firstPublishedAt',
    select: { slug: true, publishedAt: true },
    depth: 0,
    limit: MOST,
    pagination: false,
  })
  return docs.map((doc) => ({ slug: String(doc.slug), changedAt: String(doc.publishedAt) }))
}
