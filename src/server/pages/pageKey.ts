import type { IncomingMessage } from 'node:http'
import { routeOf } from './routes'

/** Names that stand behind links that were passed on, and that no page reads. */
const IGNORED = /^(?:utm_\w+|fbclid|gclid|zarsrc)$/

/**
 * The name under which the page at `url` (path and query, as sent) is kept; null when it is not one that may be kept.
 * The same for addresses that differ only in campaign marks or in the order of their query.
 */
export function pageKey(url: string): string | null {
  const [path = '', query] = url.split(/\?(.*)/s)
  const names = routeOf(path)?.keptBy
  if (names === undefined) return null
  if (query === undefined) return path
  const values = [...new URLSearchParams(query)].filter(([name]) => !IGNORED.test(name))
  const isKnown = values.every(([name]) => names.includes(name))
  if (!isKnown || new Set(values.map(([name]) => name)).size < values.length) return null
  values.sort(([a], [b]) => (a < b ? -1 : 1))
  return values.length === 0 ? path : `${path}?${new URLSearchParams(values).toString()}`
}

/** Next's own name for a request that wants data in place of a page. */
const DATA_ONLY = 'rsc'

/** The name of the page that a request reads; null when it is answered by no kept page. `url`: as it was sent. */
export const keyOf = ({ method, headers }: IncomingMessage, url: string): string | null =>
  (method === 'GET' || method === 'HEAD') && headers[DATA_ONLY] === undefined ? pageKey(url) : null
