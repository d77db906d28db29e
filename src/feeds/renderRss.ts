import { randomUUID } from 'node:crypto'
import RSS from 'rss'
import type { Instant } from '@/domain/time/instant'
import type { FeedItem, FeedModel } from '@/feeds/model'
import { escapeHtml } from '@/feeds/text'
import { feedsLabels } from '@/labels/feeds'

/** Minutes a reader may wait before asking again; a portal shall notice a change soon (NĐ 224/2026, article 9). */
const TTL_MINUTES = 5
/** Vietnam's offset, fixed since 1975. */
const OFFSET_MS = 7 * 60 * 60 * 1000

/** RFC 822 in Vietnam's time, `Sat, 21 Nov 2026 09:00:00 +0700`: what portals written here display unconverted. */
export const rfc822 = (instant: Instant): string =>
  new Date(Date.parse(instant) + OFFSET_MS).toUTCString().replace('GMT', '+0700')

function addItem(rss: RSS, item: FeedItem): void {
  const { source, enclosure } = item
  rss.item({
    title: item.title,
    // A description is HTML to its readers; the summary is plain text.
    description: escapeHtml(item.summary),
    url: item.link,
    guid: item.guid,
    categories: item.categories,
    author: item.creator,
    // The package writes dates as GMT only: ours is the element below.
    date: '',
    ...(enclosure && { enclosure: { url: enclosure.url, size: enclosure.length, type: enclosure.type } }),
    custom_elements: [
      { pubDate: rfc822(item.firstPublishedAt) },
      ...(source ? [{ source: [{ _attr: { url: source.url } }, source.name] }] : []),
      ...(item.html === '' ? [] : [{ 'content:encoded': { _cdata: item.html } }]),
    ],
  })
}

/**
 * The feed as RSS 2.0. Equal models give equal bytes: the package writes the hour of the call into
 * `lastBuildDate`, which becomes the last change of the content. The mark before it is unguessable, so that no text
 * of an item can be taken for it.
 */
export function renderRss(feed: FeedModel): string {
  const mark = randomUUID()
  const rss = new RSS({
    title: feed.title,
    description: feed.description,
    generator: mark,
    feed_url: feed.selfUrl,
    site_url: feed.siteUrl,
    language: feed.language,
    ttl: TTL_MINUTES,
    ...(feed.hubUrl !== null && { hub: feed.hubUrl }),
  })
  for (const item of feed.items) addItem(rss, item)
  const lastBuildDate = feed.updatedAt && `<lastBuildDate>${rfc822(feed.updatedAt)}</lastBuildDate>`
  return rss
    .xml()
    .replace(
      new RegExp(`${mark}</generator><lastBuildDate>[^<]*</lastBuildDate>`),
      () => `${feedsLabels.generator}</generator>${lastBuildDate ?? ''}`,
    )
}
