import { ArticleList } from '@/portal/ArticleList'
import { EmptyState } from '@/portal/EmptyState'
import { Pagination } from '@/portal/Pagination'
import type { ArticleTeaser, LinkTo, Paging } from '@/portal/types'

type Props = {
  articles: readonly ArticleTeaser[]
  paging: Paging
  /** The sentence for a list with nothing in it, and where to go from there. */
  empty: string
  emptyLinks?: readonly LinkTo[]
}

/** A paged list of articles. */
export function ArticleIndex({ articles, paging, empty, emptyLinks = [] }: Props) {
  if (articles.length === 0) return <EmptyState text={empty} links={emptyLinks} />
  return (
    <>
      <ArticleList articles={articles} />
      <Pagination paging={paging} />
    </>
  )
}
