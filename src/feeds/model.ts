import type { FrozenContent } from '@/domain/publication/frozen'
import { formatDateTime, type Instant } from '@/domain/time/instant'
import { articleItem } from '@/feeds/items/article'
import { procedureItem } from '@/feeds/items/procedure'
import { sloganItem } from '@/feeds/items/slogan'
import type { FeedPicture } from '@/feeds/picture'
import type { FeedVariant } from '@/feeds/request'
import { cleanLine } from '@/feeds/text'
import { feedsLabels } from '@/labels/feeds'

/** A public edition as the ledger has it. `publishedAt` is the edition's, `firstPublishedAt` the subject's. */
export type FeedRow = {
  subjectId: string
  firstPublishedAt: Instant
  publishedAt: Instant
  content: FrozenContent
}

/** A subject that was in the feed and was taken off. */
export type FeedDeparture = { subjectId: string; at: Instant }

/** What a subject brings to its item; addresses absolute, text clean. */
export type FeedItemContent = {
  title: string
  link: string
  /** Plain text. */
  summary: string
  /** The whole piece. */
  html: string
  creator: string
  /** The unit that answers for it. */
  publisher: string
  /** Who else had a hand in it: the photographers. */
  contributors: string[]
  /** One per topic. */
  categories: string[]
  /** The cover; `length` in bytes. */
  enclosure: { url: string; length: number; type: string } | null
  picture: FeedPicture | null
  /** Where a repost was first published. */
  source: { url: string; name: string } | null
}

export type FeedItem = FeedItemContent & {
  guid: string
  firstPublishedAt: Instant
  /** When the edition that is out now went out. */
  updatedAt: Instant
  /** Whether another edition was out before. */
  isCorrected: boolean
}

/** Other documents of the same feed, in RFC 5005's words; addresses absolute. */
export type FeedLinks = Partial<
  Record<'first' | 'previous' | 'next' | 'prev-archive' | 'next-archive' | 'current', string>
>

/** A feed, the same for every format; addresses absolute, text NFC and free of what XML forbids. */
export type FeedModel = {
  /** The same for all documents of a feed. */
  id: string
  title: string
  description: string
  /** Who publishes the feed. */
  siteName: string
  selfUrl: string
  siteUrl: string
  hubUrl: string | null
  links: FeedLinks
  isArchive: boolean
  variant: FeedVariant
  language: 'vi'
  /** When an item last came, changed or left; null while nothing was ever published. */
  updatedAt: Instant | null
  /** The same, or when something older was taken off, for formats that say so. */
  changedAt: Instant | null
  items: FeedItem[]
  /** What was taken off, latest first; readers shall drop it (RFC 6721). */
  departures: { guid: string; at: Instant }[]
}

/** What a feed is, apart from its items. `leftAt`: when something last left it, a change no item shows. */
export type FeedMeta = Omit<FeedModel, 'language' | 'updatedAt' | 'changedAt' | 'items' | 'departures'> & {
  publicUrl: string
  leftAt: Instant | null
}

function itemContent(row: Pick<FeedRow, 'subjectId' | 'content'>, publicUrl: string): FeedItemContent {
  switch (row.content.type) {
    case 'article':
      return articleItem(row.content, publicUrl)
    case 'slogan':
      return sloganItem(row.content, row.subjectId, publicUrl)
    case 'procedure':
      return procedureItem(row.content, publicUrl)
  }
}

/** Lasting: it rests on the working document's id, so that no edit and no new edition changes it (interface.md). */
export const guidOf = (subjectId: string): string => `urn:uuid:${subjectId}`

/** One edition as an item. A later edition says so in its text too: most readers show nothing else of it. */
export function feedItem(row: FeedRow, publicUrl: string): FeedItem {
  const content = itemContent(row, publicUrl)
  const isCorrected = row.publishedAt > row.firstPublishedAt
  const note = `<p><em>${feedsLabels.corrected(formatDateTime(row.publishedAt))}</em></p>\n`
  return {
    guid: guidOf(row.subjectId),
    firstPublishedAt: row.firstPublishedAt,
    updatedAt: row.publishedAt,
    isCorrected,
    ...content,
    html: isCorrected ? note + content.html : content.html,
  }
}

const latest = (instants: readonly (Instant | null)[]): Instant | null =>
  instants
    .filter((at) => at !== null)
    .sort()
    .at(-1) ?? null

/** Builds the feed of the rows, in their order. */
export function buildFeed(
  rows: readonly FeedRow[],
  { publicUrl, leftAt, ...meta }: FeedMeta,
  departures: readonly FeedDeparture[] = [],
): FeedModel {
  const updatedAt = latest([...rows.map(({ publishedAt }) => publishedAt), leftAt])
  return {
    ...meta,
    title: cleanLine(meta.title),
    description: cleanLine(meta.description),
    siteName: cleanLine(meta.siteName),
    language: 'vi',
    updatedAt,
    changedAt: latest([updatedAt, ...departures.map(({ at }) => at)]),
    items: rows.map((row) => feedItem(row, publicUrl)),
    departures: departures.map(({ subjectId, at }) => ({ guid: guidOf(subjectId), at })),
  }
}
