import { randomUUID } from 'node:crypto'
import RSS from 'rss'
import type { Instant } from '@/domain/time/instant'
import { dublinCore } from '@/feeds/dublinCore'
import type { FeedItem, FeedModel } from '@/feeds/model'
import type { FeedPicture } from '@/feeds/picture'
import { summaryHtml } from '@/feeds/summary'
import { feedsLabels } from '@/labels/feeds'

/** Minutes a reader may wait before asking again; a portal shall notice a change soon (NĐ 224/2026, article 9). */
const TTL_MINUTES = 5
/** Vietnam's offset, fixed since 1975. */
const OFFSET_MS = 7 * 60 * 60 * 1000

const NAMESPACES = { media: 'http://search.yahoo.com/mrss/', dcterms: 'http://purl.org/dc/terms/' }
const ARCHIVE_NAMESPACE = { fh: 'http://purl.org/syndication/history/1.0' }
const TYPE = 'application/rss+xml'

/** RFC 822 in Vietnam's time, `Sat, 21 Nov 2026 09:00:00 +0700`: what portals written here display unconverted. */
export const rfc822 = (instant: Instant): string =>
  new Date(Date.parse(instant) + OFFSET_MS).toUTCString().replace('GMT', '+0700')

/**
 * What RSS has no element for. Date, subject and source have one (`pubDate`, `category`, `source`): feed checkers
 * warn of the same thing said twice (decision 0015), so the date is in DCMI's newer name and the other two are not
 * repeated.
 */
function dublinCoreElements(item: FeedItem, language: string): object[] {
  const { title, description, publisher, identifier, contributor, date } = dublinCore(item, language)
  return [
    { 'dc:title': title },
    { 'dc:description': description },
    { 'dc:publisher': publisher },
    { 'dc:identifier': identifier },
    { 'dc:language': language },
    ...(contributor === undefined ? [] : [{ 'dc:contributor': contributor }]),
    { 'dcterms:issued': date },
  ]
}

function mediaElements({ alt, caption, credit, files }: FeedPicture): object[] {
  const contents = files.map(({ url, type, length, width, height }) => ({
    'media:content': { _attr: { url, fileSize: length, type, medium: 'image', width, height } },
  }))
  const last = files.at(-1)
  return [
    {
      'media:group': [
        ...contents,
        { 'media:title': caption || alt },
        ...(credit === '' ? [] : [{ 'media:credit': [{ _attr: { role: 'photographer' } }, credit] }]),
        ...(last
          ? [{ 'media:thumbnail': { _attr: { url: last.url, width: last.width, height: last.height } } }]
          : []),
      ],
    },
  ]
}

function addItem(rss: RSS, item: FeedItem, { variant, language }: FeedModel): void {
  const { source, enclosure, picture } = item
  rss.item({
    title: item.title,
    description: summaryHtml(item, variant),
    url: item.link,
    guid: item.guid,
    categories: item.categories,
    author: item.creator,
    // The package writes dates as GMT only: ours is the element below.
    date: '',
    ...(enclosure && { enclosure: { url: enclosure.url, size: enclosure.length, type: enclosure.type } }),
    custom_elements: [
      { pubDate: rfc822(item.firstPublishedAt) },
      ...(item.isCorrected ? [{ 'atom:updated': item.updatedAt }] : []),
      ...(source ? [{ source: [{ _attr: { url: source.url } }, source.name] }] : []),
      ...dublinCoreElements(item, language),
      ...(picture ? mediaElements(picture) : []),
      ...(item.html === '' ? [] : [{ 'content:encoded': { _cdata: item.html } }]),
    ],
  })
}

const linkElements = ({ links, isArchive }: FeedModel): object[] => [
  ...Object.entries(links).map(([rel, href]) => ({ 'atom:link': { _attr: { href, rel, type: TYPE } } })),
  ...(isArchive ? [{ 'fh:archive': null }] : []),
]

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
    custom_namespaces: feed.isArchive ? { ...NAMESPACES, ...ARCHIVE_NAMESPACE } : NAMESPACES,
    custom_elements: linkElements(feed),
    ...(feed.hubUrl !== null && { hub: feed.hubUrl }),
  })
  for (const item of feed.items) addItem(rss, item, feed)
  const lastBuildDate = feed.updatedAt && `<lastBuildDate>${rfc822(feed.updatedAt)}</lastBuildDate>`
  return rss
    .xml()
    .replace(
      new RegExp(`${mark}</generator><lastBuildDate>[^<]*</lastBuildDate>`),
      () => `${feedsLabels.generator}</generator>${lastBuildDate ?? ''}`,
    )
}
