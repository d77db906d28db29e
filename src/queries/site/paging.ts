/** Items on one page of a list. */
export const PAGE_SIZE = 20

/** No list of the site has more pages; a larger number is a mistake or a probe. */
export const MAX_PAGE = 10_000

/** The longest search text, in characters. */
export const MAX_QUERY_LENGTH = 100

/** The page number in a query string; 1 when absent, null when it is no whole number from 1 to `MAX_PAGE`. */
export function parsePage(text: string | undefined): number | null {
  if (text === undefined) return 1
  const page = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 0
  return page >= 1 && page <= MAX_PAGE ? page : null
}
