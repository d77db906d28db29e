import type { PageLink, Paging } from '@/portal/types'

/** Pages shown on either side of the present one. */
const NEIGHBOURS = 1

/** The address of a page of a list with its query; empty values and the first page's number are left out. */
export const pageHref = (path: string, query: Record<string, string>, page = 1): string => {
  const values = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''))
  if (page > 1) values.set('trang', String(page))
  return values.size > 0 ? `${path}?${values}` : path
}

/** The links of a paged list: first and last page, the present one and its neighbours, null where pages are left out. */
export function pagingOf(path: string, query: Record<string, string>, page: number, pages: number): Paging {
  const href = (to: number) => pageHref(path, query, to)
  const shown = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (to) => to === 1 || to === pages || Math.abs(to - page) <= NEIGHBOURS,
  )
  const links: (PageLink | null)[] = shown.flatMap((to, index) => {
    const link = { page: to, href: href(to), current: to === page }
    const isAfterGap = index > 0 && to - (shown[index - 1] ?? 0) > 1
    return isAfterGap ? [null, link] : [link]
  })
  return {
    page,
    pages,
    previous: page > 1 ? href(page - 1) : null,
    next: page < pages ? href(page + 1) : null,
    links,
  }
}
