import type { Instant } from '@/domain/time/instant'
import { decodeBytes } from './decodeBytes'
import { discoverFeeds } from './discoverFeeds'
import { withoutDoctype } from './doctype'
import { identify } from './identify'
import { readAtom } from './readAtom'
import { readJson } from './readJson'
import { readRss } from './readRss'
import type { FeedFormat, RawFeed, ReadFeed, ReadItem, ReadWarning, UnreadableFeed } from './types'
import { createWords, type Repairs } from './words'
import { childOf, elementsIn, readXml, TooDeep, type XmlNode } from './xmlTree'

/** Most items taken from one feed; real ones have some tens. */
const MOST_ITEMS = 10_000

export type FeedBytes = {
  bytes: Uint8Array
  /** The address that answered, for relative links; '' for a file. */
  url: string
  contentType: string | null
  /** Dates far after this moment are not believed. */
  now: Instant
}

const unreadable = (code: UnreadableFeed['code'], feeds: UnreadableFeed['feeds'] = []): UnreadableFeed => ({
  ok: false,
  code,
  feeds,
})

const FORMATS: Readonly<Record<string, FeedFormat>> = {
  rss: 'rss',
  channel: 'rss',
  'rdf:rdf': 'rdf',
  'atom:feed': 'atom',
  feed: 'atom',
  'atom:entry': 'atom',
  entry: 'atom',
}

/** The element the feed is, and its format. */
function feedIn(document: XmlNode): { root: XmlNode; format: FeedFormat } | null {
  for (const root of elementsIn(document)) {
    const format = FORMATS[root.name]
    if (format) return { root, format }
  }
  return null
}

const HTML_PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i

type Read = { format: FeedFormat; feed: RawFeed; isWhole: boolean }

function readText(text: string, url: string, now: Instant, words: ReturnType<typeof createWords>) {
  if (/^\s*\{/.test(text)) {
    const feed = readJson(text, url, words, now, MOST_ITEMS + 1)
    return feed ? ({ format: 'json', feed, isWhole: true } satisfies Read) : unreadable('notFeed')
  }
  if (HTML_PAGE.test(text.slice(0, 4096))) return unreadable('page', discoverFeeds(text, url))
  const safe = withoutDoctype(text)
  if (safe === null) return unreadable('hostile')
  const found = feedIn(readXml(safe, url))
  if (!found) return unreadable(/<\/?(?:html|body|div|p)[\s>]/i.test(safe) ? 'page' : 'notFeed')
  const { root, format } = found
  const read = format === 'atom' ? readAtom : readRss
  const isWhole = root.isWhole && (childOf(root, 'channel')?.isWhole ?? true)
  return { format, feed: read(root, words, now, MOST_ITEMS + 1), isWhole } satisfies Read
}

const count = (items: readonly ReadItem[], isOdd: (item: ReadItem) => boolean): number =>
  items.filter(isOdd).length

/** Texts that were typed wrong once are wrong in title and body: each item has about two. */
const warningsOf = (
  { feed, isWhole }: Read,
  items: readonly ReadItem[],
  repairs: Repairs,
  isOtherEncoding: boolean,
): ReadWarning[] => {
  const found: Record<ReadWarning['code'], number> = {
    encoding: isOtherEncoding ? 1 : 0,
    legacyEncoding: repairs.legacyEncoding,
    mojibake: repairs.mojibake,
    truncated: isWhole ? 0 : 1,
    tooManyItems: feed.items.length > MOST_ITEMS ? MOST_ITEMS : 0,
    noTitle: count(items, ({ title }) => title === null),
    noLink: count(items, ({ link }) => link === null),
    noDate: count(items, ({ published }) => published === null),
    noId: feed.items.filter(({ guid }) => guid === null).length,
    repeated: items.length - new Set(items.map(({ key }) => key)).size,
    titleCut: feed.items.filter(({ wasCut }) => wasCut).length,
  }
  return Object.entries(found)
    .filter(([, number]) => number > 0)
    .map(([code, number]) => ({ code: code as ReadWarning['code'], count: number }))
}

/**
 * What the importer makes of a feed's bytes: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed, in whatever encoding and
 * however broken, as long as there is something to read. Never throws; nothing in the feed is executed, expanded
 * or fetched.
 */
export function readFeed({ bytes, url, contentType, now }: FeedBytes): ReadFeed | UnreadableFeed {
  const decoded = decodeBytes(bytes, contentType)
  const { encoding, isOther } = decoded
  const text = decoded.text.replaceAll('\0', '')
  if (text.trim() === '') return unreadable('empty')
  const words = createWords()
  try {
    const read = readText(text, url, now, words)
    if ('ok' in read) return read
    const items = identify(read.feed.items.slice(0, MOST_ITEMS))
    const { format, feed } = read
    const warnings = warningsOf(read, items, words.repairs, isOther)
    return { ok: true, format, encoding, title: feed.title, link: feed.link, items, warnings }
  } catch (error) {
    if (error instanceof TooDeep) return unreadable('tooDeep')
    throw error
  }
}
