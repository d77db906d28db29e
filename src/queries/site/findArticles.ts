import type { Payload, Where } from 'payload'
import type { FrozenArticle } from '@/domain/publication/frozen'
import type { Instant } from '@/domain/time/instant'
import { PAGE_SIZE } from '@/queries/site/paging'
import { type SiteRow, siteRowColumns, toSiteRow } from '@/queries/site/rows'
import { onSite, type SiteScope } from '@/queries/site/scope'

/** Which articles; absent conditions do not narrow. `unitPath` includes the units below. */
export type ArticleFilter = {
  words?: readonly string[]
  sectionId?: string
  topicId?: string
  unitPath?: string
  /** First published within these moments, the end excluded. */
  within?: { start: Instant; end: Instant }
}

export type ArticlePage = { rows: SiteRow<FrozenArticle>[]; total: number; pages: number }

const NEWEST_FIRST = ['-firstPublishedAt', '-id']

function conditions(scope: SiteScope, filter: ArticleFilter): Where {
  const and = onSite(scope, 'article')
  for (const word of filter.words ?? []) and.push({ searchText: { contains: word } })
  if (filter.sectionId) and.push({ section: { equals: filter.sectionId } })
  if (filter.topicId) and.push({ topics: { equals: filter.topicId } })
  if (filter.within) {
    const { start, end } = filter.within
    and.push({ firstPublishedAt: { greater_than_equal: start } }, { firstPublishedAt: { less_than: end } })
  }
  if (filter.unitPath) and.push({ unitPath: { contains: filter.unitPath } })
  return { and }
}

/** One page of articles that are out, newest first publication first, with how many there are in all. */
export async function findArticles(
  payload: Payload,
  scope: SiteScope,
  filter: ArticleFilter,
  page: number,
): Promise<ArticlePage> {
  const found = await payload.find({
    collection: 'publications',
    where: conditions(scope, filter),
    sort: NEWEST_FIRST,
    select: siteRowColumns,
    depth: 0,
    limit: PAGE_SIZE,
    page,
  })
  return {
    rows: found.docs.map((doc) => toSiteRow<FrozenArticle>(doc)),
    total: found.totalDocs,
    pages: found.totalPages,
  }
}

/** The newest articles, uncounted. */
export async function findNewestArticles(
  payload: Payload,
  scope: SiteScope,
  filter: ArticleFilter,
  limit: number,
): Promise<SiteRow<FrozenArticle>[]> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: conditions(scope, filter),
    sort: NEWEST_FIRST,
    select: siteRowColumns,
    depth: 0,
    limit,
    pagination: false,
  })
  return docs.map((doc) => toSiteRow<FrozenArticle>(doc))
}
