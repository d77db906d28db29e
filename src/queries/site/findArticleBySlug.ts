import type { Payload } from 'payload'
import type { FrozenArticle } from '@/domain/publication/frozen'
import { type SiteRow, siteRowColumns, toSiteRow } from '@/queries/site/rows'
import { onSite, type SiteScope } from '@/queries/site/scope'

/**
 * The edition of an article that is out under this slug; null when there is none. Two steps, because SQLite, asked for
 * slug and status at once, reads every published row by the longer index: the editions under a slug are few.
 */
export async function findArticleBySlug(
  payload: Payload,
  scope: SiteScope,
  slug: string,
): Promise<SiteRow<FrozenArticle> | null> {
  const editions = await payload.find({
    collection: 'publications',
    where: { and: [{ subjectType: { equals: 'article' } }, { slug: { equals: slug } }] },
    select: { slug: true },
    depth: 0,
    limit: 0,
    pagination: false,
  })
  if (editions.docs.length === 0) return null
  const { docs } = await payload.find({
    collection: 'publications',
    where: { and: [...onSite(scope, 'article'), { id: { in: editions.docs.map(({ id }) => id) } }] },
    sort: '-edition',
    select: siteRowColumns,
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0] ? toSiteRow<FrozenArticle>(docs[0]) : null
}
