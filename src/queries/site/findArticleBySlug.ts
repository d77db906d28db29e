import type { Payload } from 'payload'
import type { FrozenArticle } from '@/domain/publication/frozen'
import { type SiteRow, siteRowColumns, toSiteRow } from '@/queries/site/rows'
import { onSite, type SiteScope } from '@/queries/site/scope'

/** The edition of an article that is out under this slug; null when there is none. */
export async function findArticleBySlug(
  payload: Payload,
  scope: SiteScope,
  slug: string,
): Promise<SiteRow<FrozenArticle> | null> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { and: [...onSite(scope, 'article'), { slug: { equals: slug } }] },
    sort: '-edition',
    select: siteRowColumns,
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0] ? toSiteRow<FrozenArticle>(docs[0]) : null
}
