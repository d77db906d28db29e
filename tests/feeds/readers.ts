import { parseFeed as parseElsewhere } from '@rowanmanning/feed-parser'
import { parseFeed } from 'feedsmith'

/** What matters of an item, as one parser found it. */
export type ReadItem = {
  id: string
  title: string
  link: string
  published: string
  enclosures: { url: string; length: number; type: string }[]
}

const iso = (date: string | Date | null | undefined): string =>
  date ? new Date(date).toISOString() : 'no date'

/** As feedsmith reads it, in whatever format. */
export function readWithFeedsmith(text: string): ReadItem[] {
  const { format, feed } = parseFeed(text)
  if (format === 'rss')
    return (feed.items ?? []).map((item) => ({
      id: item.guid?.value ?? '',
      title: item.title ?? '',
      link: item.link ?? '',
      published: iso(item.pubDate),
      enclosures: (item.enclosures ?? []).map(({ url = '', length = 0, type = '' }) => ({
        url,
        length,
        type,
      })),
    }))
  if (format === 'atom')
    return (feed.entries ?? []).map((entry) => ({
      id: entry.id ?? '',
      title: entry.title?.value ?? '',
      link: entry.links?.find(({ rel }) => rel === 'alternate')?.href ?? '',
      published: iso(entry.published),
      enclosures: (entry.links ?? [])
        .filter(({ rel }) => rel === 'enclosure')
        .map(({ href = '', length = 0, type = '' }) => ({ url: href, length, type })),
    }))
  if (format === 'json')
    return (feed.items ?? []).map((item) => ({
      id: item.id ?? '',
      title: item.title ?? '',
      link: item.url ?? '',
      published: iso(item.date_published),
      enclosures: (item.attachments ?? []).map(({ url = '', size_in_bytes = 0, mime_type = '' }) => ({
        url,
        length: size_in_bytes,
        type: mime_type,
      })),
    }))
  throw new Error(`not expected: ${format}`)
}

type JsonItem = {
  id: string
  title: string
  url: string
  date_published: string
  attachments?: { url: string; size_in_bytes: number; mime_type: string }[]
}

/** As somebody else reads it: feed-parser, and for JSON Feed, which it does not know, the format's own names. */
export function readElsewhere(text: string): ReadItem[] {
  if (text.startsWith('{'))
    return (JSON.parse(text) as { items: JsonItem[] }).items.map((item) => ({
      id: item.id,
      title: item.title,
      link: item.url,
      published: iso(item.date_published),
      enclosures: (item.attachments ?? []).map(({ url, size_in_bytes, mime_type }) => ({
        url,
        length: size_in_bytes,
        type: mime_type,
      })),
    }))
  return parseElsewhere(text).items.map((item) => ({
    id: item.id ?? '',
    title: item.title ?? '',
    link: item.url ?? '',
    published: iso(item.published),
    // The files of Media RSS follow in the same list.
    enclosures: item.media
      .slice(0, 1)
      .map(({ url, length, mimeType }) => ({ url, length: length ?? 0, type: mimeType ?? '' })),
  }))
}
