import { byFormerSlug } from '@/domain/text/formerSlugs'
import type { FeedAddress, FeedSet } from '@/feeds/address'
import { FEED_SETS, feedPath } from '@/feeds/address'
import { feedsLabels } from '@/labels/feeds'

/** A topic or unit that has a feed. `isListed`: offered to people; an old address answers for ever. */
type FeedSubject = {
  id: string
  name: string
  slug: string
  isListed: boolean
  /** Slugs it had before: readers that still ask for them are led on. */
  formerSlugs: readonly string[]
}

/** Everything that has a feed, with the names the feeds bear. */
export type FeedCatalog = {
  siteName: string
  topics: readonly FeedSubject[]
  units: readonly FeedSubject[]
}

/** What a feed holds; null means no restriction. A unit stands for itself and all units below it. */
export type FeedFilter = {
  subjectTypes: readonly string[] | null
  topicId: string | null
  unitId: string | null
}

/** A feed in words, and what it holds. */
export type FeedDescription = {
  title: string
  description: string
  sitePath: string
  filter: FeedFilter
}

const SET_SUBJECTS: Record<FeedSet, readonly string[] | null> = {
  'tat-ca': null,
  'tin-bai': ['article'],
  'khau-hieu': ['slogan'],
  'thu-tuc': ['procedure'],
  'van-ban': ['document'],
}

const everything: FeedFilter = { subjectTypes: null, topicId: null, unitId: null }

/** The name of the site, even before anybody has named it. */
export const siteNameOf = (catalog: FeedCatalog): string => catalog.siteName || feedsLabels.siteName

function describeSet(set: FeedSet, catalog: FeedCatalog): FeedDescription {
  const site = siteNameOf(catalog)
  const isAll = set === 'tat-ca'
  return {
    title: isAll ? site : feedsLabels.titleOn(feedsLabels.sets[set], site),
    description: feedsLabels.setDescription(feedsLabels.sets[set], site),
    sitePath: isAll ? '/' : `/${set}`,
    filter: { ...everything, subjectTypes: SET_SUBJECTS[set] },
  }
}

function describeTopic(slug: string, catalog: FeedCatalog): FeedDescription | null {
  const topic = catalog.topics.find((each) => each.slug === slug)
  if (topic === undefined) return null
  const site = siteNameOf(catalog)
  return {
    title: feedsLabels.titleOn(feedsLabels.topicTitle(topic.name), site),
    description: feedsLabels.topicDescription(topic.name, site),
    sitePath: `/chu-de/${slug}`,
    filter: { ...everything, topicId: topic.id },
  }
}

function describeUnit(slug: string, set: FeedSet | null, catalog: FeedCatalog): FeedDescription | null {
  const unit = catalog.units.find((each) => each.slug === slug)
  if (unit === undefined) return null
  const site = siteNameOf(catalog)
  const words = set && feedsLabels.sets[set]
  return {
    title: feedsLabels.titleOn(words ? feedsLabels.unitSetTitle(words, unit.name) : unit.name, site),
    description: words
      ? feedsLabels.unitSetDescription(words, unit.name, site)
      : feedsLabels.unitDescription(unit.name, site),
    sitePath: `/don-vi/${slug}`,
    filter: { ...everything, subjectTypes: set && SET_SUBJECTS[set], unitId: unit.id },
  }
}

/** What the feed at this address is called and holds; null when it names an unknown topic or unit. */
export function describeFeed(address: FeedAddress, catalog: FeedCatalog): FeedDescription | null {
  switch (address.scope) {
    case 'set':
      return describeSet(address.set, catalog)
    case 'topic':
      return describeTopic(address.slug, catalog)
    case 'unit':
      return describeUnit(address.slug, address.set, catalog)
  }
}

/** Where the feed of a topic or unit is whose slug was changed; null when there is none. */
export function movedFeed(address: FeedAddress, catalog: FeedCatalog): FeedAddress | null {
  if (address.scope === 'set') return null
  const subject = byFormerSlug(address.scope === 'topic' ? catalog.topics : catalog.units, address.slug)
  return subject && { ...address, slug: subject.slug }
}

/** The feeds offered to people, in groups, with their paths. */
export function listFeeds(
  catalog: FeedCatalog,
): Record<'sets' | 'topics' | 'units', { name: string; path: string }[]> {
  const entries = (subjects: readonly FeedSubject[], address: (slug: string) => FeedAddress) =>
    subjects
      .filter(({ isListed }) => isListed)
      .map(({ name, slug }) => ({ name, path: feedPath(address(slug)) }))
  return {
    sets: FEED_SETS.map((set) => ({ name: feedsLabels.sets[set], path: feedPath({ scope: 'set', set }) })),
    topics: entries(catalog.topics, (slug) => ({ scope: 'topic', slug })),
    units: entries(catalog.units, (slug) => ({ scope: 'unit', slug, set: null })),
  }
}
