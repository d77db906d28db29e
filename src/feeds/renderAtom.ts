import { randomUUID } from 'node:crypto'
import { generateAtomFeed } from 'feedsmith'
import { dublinCore } from '@/feeds/dublinCore'
import type { FeedItem, FeedModel } from '@/feeds/model'
import type { FeedPicture } from '@/feeds/picture'
import { summaryHtml } from '@/feeds/summary'
import { escapeHtml } from '@/feeds/text'
import { feedsLabels } from '@/labels/feeds'

type AtomEntry = NonNullable<Parameters<typeof generateAtomFeed>[0]['entries']>[number]

const TYPE = 'application/atom+xml'
const ARCHIVE_NAMESPACE = 'xmlns:fh="http://purl.org/syndication/history/1.0"'
const TOMBSTONE_NAMESPACE = 'xmlns:at="http://purl.org/atompub/tombstones/1.0"'
/** Atom wants a date also of a feed that never had an item; feed checkers take one before 2000 for a mistake. */
const NEVER = '2000-01-01T00:00:00.000Z'

const mediaOf = ({ alt, caption, credit, files }: FeedPicture): NonNullable<AtomEntry['media']> => {
  const last = files.at(-1)
  return {
    groups: [
      {
        contents: files.map(({ url, type, length, width, height }) => ({
          ...{ url, type, fileSize: length, width, height, medium: 'image' },
        })),
        title: { value: caption || alt },
        ...(credit !== '' && { credits: [{ value: credit, role: 'photographer' }] }),
        ...(last && { thumbnails: [{ url: last.url, width: last.width, height: last.height }] }),
      },
    ],
  }
}

function dublinCoreOf(item: FeedItem, language: string): NonNullable<AtomEntry['dc']> {
  const { title, creator, date, description, publisher, identifier, source, contributor, subject } =
    dublinCore(item, language)
  return {
    titles: [title],
    creators: [creator],
    dates: [date],
    descriptions: [description],
    publishers: [publisher],
    identifiers: [identifier],
    languages: [language],
    ...(source !== undefined && { sources: [source] }),
    ...(contributor !== undefined && { contributors: [contributor] }),
    ...(subject !== undefined && { subjects: [subject] }),
  }
}

function entryOf(item: FeedItem, { variant, language }: FeedModel): AtomEntry {
  const { enclosure, source, picture } = item
  const summary =
    variant === 'picture'
      ? { value: summaryHtml(item, variant), type: 'html' }
      : { value: item.summary, type: 'text' }
  return {
    id: item.guid,
    title: { value: item.title, type: 'text' },
    links: [
      { href: item.link, rel: 'alternate', type: 'text/html' },
      ...(enclosure
        ? [{ href: enclosure.url, rel: 'enclosure', type: enclosure.type, length: enclosure.length }]
        : []),
      ...(source ? [{ href: source.url, rel: 'via', title: source.name }] : []),
    ],
    published: item.firstPublishedAt,
    updated: item.updatedAt,
    authors: [{ name: item.creator }],
    contributors: item.contributors.map((name) => ({ name })),
    categories: item.categories.map((term) => ({ term })),
    summary,
    content: { value: item.html, type: 'html' },
    dc: dublinCoreOf(item, language),
    ...(picture && { media: mediaOf(picture) }),
  }
}

const tombstones = ({ departures }: FeedModel): string =>
  departures
    .map(({ guid, at }) => `\n  <at:deleted-entry ref="${escapeHtml(guid)}" when="${escapeHtml(at)}"/>`)
    .join('')

/**
 * The feed as Atom 1.0 (RFC 4287). Equal models give equal bytes. feedsmith knows neither tombstones (RFC 6721) nor
 * the mark of an archive (RFC 5005): they are put in after the generator, found by an unguessable mark.
 */
export function renderAtom(feed: FeedModel): string {
  const mark = randomUUID()
  const xml = generateAtomFeed({
    id: feed.id,
    title: { value: feed.title, type: 'text' },
    subtitle: { value: feed.description, type: 'text' },
    updated: feed.changedAt ?? NEVER,
    authors: [{ name: feed.siteName }],
    generator: { text: mark },
    links: [
      { href: feed.selfUrl, rel: 'self', type: TYPE },
      { href: feed.siteUrl, rel: 'alternate', type: 'text/html' },
      ...(feed.hubUrl === null ? [] : [{ href: feed.hubUrl, rel: 'hub' }]),
      ...Object.entries(feed.links).map(([rel, href]) => ({ href, rel, type: TYPE })),
    ],
    xml: { lang: feed.language },
    entries: feed.items.map((item) => entryOf(item, feed)),
  })
  const namespaces = [
    ...(feed.isArchive ? [ARCHIVE_NAMESPACE] : []),
    ...(feed.departures.length > 0 ? [TOMBSTONE_NAMESPACE] : []),
  ]
  const extras = `${feed.isArchive ? '\n  <fh:archive/>' : ''}${tombstones(feed)}`
  return xml
    .replace('<feed ', () => `<feed ${namespaces.map((each) => `${each} `).join('')}`)
    .replace(`${mark}</generator>`, () => `${feedsLabels.generator}</generator>${extras}`)
}
