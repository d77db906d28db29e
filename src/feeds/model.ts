import type { FrozenContent } from '@/domain/publication/frozen'
import type { Instant } from '@/domain/time/instant'
import { articleItem } from '@/feeds/items/article'
import { procedureItem } from '@/feeds/items/procedure'
import { sloganItem } from '@/feeds/items/slogan'
import { cleanLine } from '@/feeds/text'

/** A public edition as the ledger has it. `publishedAt` is the edition's, `firstPublishedAt` the subject's. */
export type FeedRow = {
  subjectId: string
  firstPublishedAt: Instant
  publishedAt: Instant
  content: FrozenContent
}

/** What a subject brings to its item; addresses absolute, text clean. */
export type FeedItemContent = {
  title: string
  link: string
  /** Plain text. */
  summary: string
  /** The whole piece. */
  html: string
  creator: string
  /** One per topic. */
  categories: string[]
  /** The cover; `length` in bytes. */
  enclosure: { url: string; length: number; type: string } | null
  /** Where a repost was first published. */
  source: { url: string; name: string } | null
}

export type FeedItem = FeedItemContent & {
  guid: string
  firstPublishedAt: Instant
  /** When the edition that is out now went out. */
  updatedAt: Instant
}

/** A feed, the same for every format; addresses absolute, text NFC and free of what XML forbids. */
export type FeedModel = {
  title: string
  description: string
  selfUrl: string
  siteUrl: string
  hubUrl: string | null
  language: 'vi'
  /** When an item last came, changed or left; null while nothing was ever published. */
  updatedAt: Instant | null
  items: FeedItem[]
}

/** What a feed is, apart from its items. `leftAt`: when something last left it, a change no item shows. */
export type FeedMeta = Pick<FeedModel, 'title' | 'description' | 'selfUrl' | 'siteUrl' | 'hubUrl'> & {
  publicUrl: string
  leftAt: Instant | null
}

function itemContent(row: FeedRow, publicUrl: string): FeedItemContent {
  switch (row.content.type) {
    case 'article':
      return articleItem(row.content, publicUrl)
    case 'slogan':
      return sloganItem(row.content, row.subjectId, publicUrl)
    case 'procedure':
      return procedureItem(row.content, publicUrl)
  }
}

/**
 * Builds the feed of the rows, in their order. The guid rests on the working document's id, so that no edit and no
 * new edition changes it (interface.md, "Feeds").
 */
export function buildFeed(rows: readonly FeedRow[], { publicUrl, leftAt, ...meta }: FeedMeta): FeedModel {
  const changes = [...rows.map(({ publishedAt }) => publishedAt), ...(leftAt === null ? [] : [leftAt])]
  return {
    ...meta,
    title: cleanLine(meta.title),
    description: cleanLine(meta.description),
    language: 'vi',
    updatedAt: changes.sort().at(-1) ?? null,
    items: rows.map((row) => ({
      guid: `urn:uuid:${row.subjectId}`,
      firstPublishedAt: row.firstPublishedAt,
      updatedAt: row.publishedAt,
      ...itemContent(row, publicUrl),
    })),
  }
}
