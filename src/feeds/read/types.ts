import type { Instant } from '@/domain/time/instant'

export type Enclosure = { url: string; type: string | null; length: number | null }

/** One item as the importer takes it. Text is plain and NFC, addresses are absolute http(s), HTML is safe to show. */
export type ReadItem = {
  /** The guid or Atom id as the feed gives it; else the link; else a hash of what there is. */
  id: string
  /** Names the item within its feed even where guids repeat: equal keys are the same piece. */
  key: string
  link: string | null
  title: string | null
  /** Null where the feed gives no date that can be true. */
  published: Instant | null
  updated: Instant | null
  html: string
  /** The beginning of the summary (or of the text) in plain words. */
  excerpt: string
  author: string | null
  picture: string | null
  enclosures: Enclosure[]
}

/** What was put right or looks wrong, for the person who adds the source. `count` is how many items. */
export type ReadWarning = {
  code:
    | 'encoding'
    | 'legacyEncoding'
    | 'mojibake'
    | 'truncated'
    | 'tooManyItems'
    | 'noTitle'
    | 'noLink'
    | 'noDate'
    | 'noId'
    | 'repeated'
    | 'titleCut'
  count: number
}

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json'

export type ReadFeed = {
  ok: true
  format: FeedFormat
  encoding: string
  title: string | null
  link: string | null
  items: ReadItem[]
  warnings: ReadWarning[]
}

/** A feed a page names in its head. */
export type NamedFeed = { url: string; title: string | null }

export type UnreadableFeed = {
  ok: false
  /** `page`: an HTML page, with the feeds it names. `hostile`: entities that build on one another. */
  code: 'page' | 'notFeed' | 'empty' | 'hostile' | 'tooDeep'
  feeds: NamedFeed[]
}

/** What a format's reader finds, before identities and warnings are worked out. */
export type RawItem = Omit<ReadItem, 'key' | 'id'> & { guid: string | null; wasCut: boolean }
export type RawFeed = { title: string | null; link: string | null; items: RawItem[] }
