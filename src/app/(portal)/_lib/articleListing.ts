import type { ArticleTeaser, Paging } from '@/portal/types'
import { type ArticleFilter, findArticles } from '@/queries/site/findArticles'
import { isWordless } from '@/queries/site/searchWords'
import { pagingOf } from './pagingOf'
import { loadSite } from './site'
import { articleTeaser } from './teasers'

export type Listing = { articles: ArticleTeaser[]; total: number; paging: Paging }

const nothing = (path: string): Listing => ({ articles: [], total: 0, paging: pagingOf(path, {}, 1, 0) })

type Wanted = {
  filter: ArticleFilter
  page: number
  path: string
  query?: Record<string, string>
}

/** One page of a list of articles; null for a page behind the last one. */
export async function articleListing({ filter, page, path, query = {} }: Wanted): Promise<Listing | null> {
  if (isWordless(query.q ?? '')) return page > 1 ? null : nothing(path)
  const { payload, scope } = await loadSite()
  const { rows, total, pages } = await findArticles(payload, scope, filter, page)
  if (page > Math.max(pages, 1)) return null
  return { articles: rows.map(articleTeaser), total, paging: pagingOf(path, query, page, pages) }
}
