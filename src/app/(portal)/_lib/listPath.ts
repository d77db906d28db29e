/** The one true address of a page of a list: the first page has no number. */
export const listPath = (path: string, page: number): string =>
  page > 1 ? `${path}${path.includes('?') ? '&' : '?'}trang=${page}` : path
