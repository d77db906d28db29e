import { generateJsonFeed } from 'feedsmith'
import { dublinCore } from '@/feeds/dublinCore'
import type { FeedItem, FeedModel } from '@/feeds/model'

/** Extensions begin with an underscore and say where they are explained (JSON Feed 1.1, "Extensions"). */
const ABOUT_DELETED = 'https://www.rfc-editor.org/rfc/rfc6721'
const ABOUT_LINKS = 'https://www.rfc-editor.org/rfc/rfc5005'
const ABOUT_CORE = 'https://www.dublincore.org/specifications/dublin-core/dces/'

/** One item as JSON Feed has it. */
export function jsonItem(item: FeedItem, language: string) {
  const { enclosure, picture, source } = item
  const cover = picture?.files[0]
  return {
    id: item.guid,
    url: item.link,
    title: item.title,
    summary: item.summary,
    content_html: item.html,
    date_published: item.firstPublishedAt,
    date_modified: item.updatedAt,
    authors: [{ name: item.creator }],
    language,
    ...(source && { external_url: source.url }),
    ...(cover && { image: cover.url }),
    ...(item.categories.length > 0 && { tags: item.categories }),
    ...(enclosure && {
      attachments: [{ url: enclosure.url, mime_type: enclosure.type, size_in_bytes: enclosure.length }],
    }),
    _dc: { about: ABOUT_CORE, ...dublinCore(item, language) },
  }
}

/**
 * The feed as JSON Feed 1.1. Equal models give equal bytes. Withdrawn items are named in `_deleted`; the next page,
 * and only that, is `next_url`.
 */
export function renderJson(feed: FeedModel): string {
  const { departures, links, hubUrl } = feed
  const document = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.siteUrl,
    feed_url: feed.selfUrl,
    description: feed.description,
    language: feed.language,
    authors: [{ name: feed.siteName }],
    ...(links.next !== undefined && { next_url: links.next }),
    ...(hubUrl !== null && { hubs: [{ type: 'WebSub', url: hubUrl }] }),
    items: feed.items.map((item) => jsonItem(item, feed.language)),
  }) as Record<string, unknown>
  return JSON.stringify({
    ...document,
    // The package drops an empty list, which the format demands.
    items: document.items ?? [],
    ...(Object.keys(links).length > 0 && { _links: { about: ABOUT_LINKS, ...links } }),
    ...(departures.length > 0 && {
      _deleted: {
        about: ABOUT_DELETED,
        items: departures.map(({ guid, at }) => ({ id: guid, date_deleted: at })),
      },
    }),
  })
}
