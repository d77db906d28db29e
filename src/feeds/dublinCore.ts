import type { FeedItem } from '@/feeds/model'

/** The elements of Dublin Core that TT 24/2011/TT-BTTTT names for news: six mandatory, four recommended. */
export type DublinCore = {
  title: string
  creator: string
  date: string
  description: string
  publisher: string
  identifier: string
  language: string
  source?: string
  contributor?: string
  subject?: string
}

/** Several values of one element stand in one, parted so (the same circular). */
const SEPARATOR = '; '

/** An item's metadata under the names of the circular; `date` is the first publication in UTC. */
export function dublinCore(item: FeedItem, language: string): DublinCore {
  return {
    title: item.title,
    creator: item.creator,
    date: item.firstPublishedAt,
    description: item.summary,
    publisher: item.publisher,
    identifier: item.guid,
    language,
    ...(item.source && { source: item.source.url }),
    ...(item.contributors.length > 0 && { contributor: item.contributors.join(SEPARATOR) }),
    ...(item.categories.length > 0 && { subject: item.categories.join(SEPARATOR) }),
  }
}
