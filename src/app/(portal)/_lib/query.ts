import { MAX_QUERY_LENGTH, parsePage } from '@/queries/site/paging'

/** The query of a request as Next hands it to a page. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** One value of the query, trimmed; empty when absent. The guard has refused repeated and overlong ones already. */
export const valueOf = (values: Awaited<SearchParams>, name: string): string => {
  const value = values[name]
  return typeof value === 'string' ? value.trim().slice(0, MAX_QUERY_LENGTH) : ''
}

/** The page asked for; the first when the query names none. */
export const pageOf = (values: Awaited<SearchParams>): number =>
  parsePage(valueOf(values, 'trang') || undefined) ?? 1
