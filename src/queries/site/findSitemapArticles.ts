import type { Payload } from 'payload'
import type { FrozenArticle } from '@/domain/publication/frozen'
import { addMinutes, type Instant } from '@/domain/time/instant'
import { type SiteRow, siteRowColumns, toSiteRow } from '@/queries/site/rows'
import { onSite, type SiteScope } from '@/queries/site/scope'

/** Addresses in one sitemap: far under the 50,000 a file may hold, so that a crawler reads again only a little. */
export const SITEMAP_SIZE = 10_000

/** News is what is not older than this, and no more than so many (Google's rules for news sitemaps). */
const NEWS_MINUTES = 48 * 60
const MOST_NEWS = 1_000

/** How many sitemaps the articles that are out fill. */
export async function countSitemaps(payload: Payload, scope: SiteScope): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'publications',
    where: { and: onSite(scope, 'article') },
    overrideAccess: true,
  })
  return Math.ceil(totalDocs / SITEMAP_SIZE)
}

/**
 * Slug and last change of the articles of one sitemap, counted from the oldest: what is in a full one stays there.
 * `number` from 1; none beyond the last.
 */
export async function findSitemapArticles(
  payload: Payload,
  scope: SiteScope,
  number: number,
): Promise<{ slug: string; changedAt: Instant }[]> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { and: onSite(scope, 'article') },
    sort: ['firstPublishedAt', 'id'],
    select: { slug: true, publishedAt: true },
    depth: 0,
    limit: SITEMAP_SIZE,
    page: number,
    overrideAccess: true,
  })
  return docs.map((doc) => ({ slug: String(doc.slug), changedAt: String(doc.publishedAt) }))
}

/** The articles of the last 48 hours, newest first; reposts are another paper's news. */
export async function findNews(payload: Payload, scope: SiteScope): Promise<SiteRow<FrozenArticle>[]> {
  const since = addMinutes(scope.now, -NEWS_MINUTES)
  const { docs } = await payload.find({
    collection: 'publications',
    where: { and: [...onSite(scope, 'article'), { firstPublishedAt: { greater_than_equal: since } }] },
    sort: ['-firstPublishedAt', '-id'],
    select: siteRowColumns,
    depth: 0,
    limit: MOST_NEWS,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map((doc) => toSiteRow<FrozenArticle>(doc)).filter(({ content }) => content.source === null)
}
