/** The sets of content a feed can hold (interface.md, "Public routes"). */
export const FEED_SETS = ['tat-ca', 'tin-bai', 'khau-hieu', 'thu-tuc', 'van-ban'] as const

export type FeedSet = (typeof FEED_SETS)[number]

/** Formats by the extension in the address. A new format is a renderer plus its extension here. */
export const FEED_FORMATS = ['xml', 'atom', 'json'] as const

export type FeedFormat = (typeof FEED_FORMATS)[number]

/** Which feed: a set of the whole site, a topic, a unit with those below it, or a set of such a unit. */
export type FeedAddress =
  | { scope: 'set'; set: FeedSet }
  | { scope: 'topic'; slug: string }
  | { scope: 'unit'; slug: string; set: FeedSet | null }

/** The list of all feeds, for readers that subscribe to many at once. */
export const OPML_PATH = '/rss/opml.xml'

const PATH = /^\/rss\/(?:(chu-de|don-vi)\/)?([a-z0-9-]+)(?:\/([a-z-]+))?\.([a-z]+)$/

const isOneOf = <T extends string>(values: readonly T[], value: string | undefined): value is T =>
  value !== undefined && (values as readonly string[]).includes(value)

/** Reads the path of an address (no query). Null when no feed can have it, also for a format not offered. */
export function parseFeedPath(path: string): { address: FeedAddress; format: FeedFormat } | null {
  const [, scope, first = '', last, format] = PATH.exec(path) ?? []
  if (!isOneOf(FEED_FORMATS, format)) return null
  if (scope === 'don-vi') {
    if (last === undefined) return { address: { scope: 'unit', slug: first, set: null }, format }
    return isOneOf(FEED_SETS, last) ? { address: { scope: 'unit', slug: first, set: last }, format } : null
  }
  if (last !== undefined) return null
  if (scope === 'chu-de') return { address: { scope: 'topic', slug: first }, format }
  return isOneOf(FEED_SETS, first) ? { address: { scope: 'set', set: first }, format } : null
}

/** The path of a feed, relative to the site's root. */
export function feedPath(address: FeedAddress, format: FeedFormat = 'xml'): string {
  switch (address.scope) {
    case 'set':
      return `/rss/${address.set}.${format}`
    case 'topic':
      return `/rss/chu-de/${address.slug}.${format}`
    case 'unit':
      return `/rss/don-vi/${address.slug}${address.set === null ? '' : `/${address.set}`}.${format}`
  }
}
