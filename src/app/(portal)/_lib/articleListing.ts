import type { ArticleTeaser, Paging } from '@/portal/types'
import { type ArticleFilter, findArticles } from '@/queries/site/findArticles'
import { pagingOf } from './pagingOf'
import { loadSite } from './site'
import { articleTeaser } from './teasers'

export type Listing = { articles: ArticleTeaser[]; total: number; paging: Paging }

type Wanted = {
  filter: ArticleFilter
  page: number
  path: string
  query?: Record<string, string>
}

/** One page of a list of articles; null for a page behind the last one. */
export async function articleListing({ filter, page, path, query = {} }: Wanted): Promise<Listing | null> {
  const { payload, scope } = await loadSite()
  const { rows, total, pages } = await findArticles(payload, scope, filter, page)
  if (page > Math.max(pages, 1)) return null
  return { articles: rows.map(articleTeaser), total, paging: pagingOf(path, query, page, pages) }
}
