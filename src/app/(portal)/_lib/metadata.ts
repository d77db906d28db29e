import type { Metadata } from 'next'
import type { FrozenPicture } from '@/domain/publication/frozen'
import { portalLabels as t } from '@/labels/portal'
import type { FeedEntry } from '@/portal/types'
import { setFeed } from './feeds'
import { siteNameOf } from './frame'
import { ogPicture } from './ogPicture'
import { cardPicture, type PlacedCard, siteCard } from './shareCards'
import { absolute, loadSite } from './site'

/** Search engines cut longer descriptions. */
const DESCRIPTION_LENGTH = 300

export type PageFacts = {
  title: string
  description: string
  /** Path and query of the page's one true address. */
  path: string
  /** The page's own feeds; the feed of everything is always named. */
  feeds?: readonly FeedEntry[]
  picture?: FrozenPicture | null
  /** Drawn where there is no picture; the site's own by default. */
  card?: PlacedCard
  article?: { publishedTime: string; modifiedTime: string; section: string; tags: string[] }
  /** Search results and the like are no entry to the site. */
  isUnlisted?: boolean
}

const shorten = (text: string) =>
  text.length > DESCRIPTION_LENGTH ? `${text.slice(0, DESCRIPTION_LENGTH - 1).trimEnd()}…` : text

/** The feeds by media type, for readers that look for them (RSS autodiscovery). */
function feedTypes(feeds: readonly FeedEntry[], siteName: string) {
  const named = (addressOf: (feed: FeedEntry) => string) =>
    feeds.map((feed) => ({ title: t.titleOn(feed.name, siteName), url: addressOf(feed) }))
  return {
    'application/rss+xml': named(({ address }) => address),
    'application/atom+xml': named(({ atom }) => atom),
    'application/feed+json': named(({ json }) => json),
  }
}

/** The head of a page: title, description, canonical address, Open Graph and the feeds that fit it. */
export async function metadataOf(facts: PageFacts): Promise<Metadata> {
  const site = await loadSite()
  const siteName = siteNameOf(site)
  const image = ogPicture(facts.picture ?? null) ?? cardPicture(facts.card ?? siteCard(site))
  const description = shorten(facts.description)
  const shared = {
    title: facts.title,
    description,
    url: absolute(site, facts.path),
    siteName,
    locale: t.locale,
    images: [{ ...image, url: absolute(site, image.url) }],
  }
  return {
    title: facts.path === '/' ? siteName : t.titleOn(facts.title, siteName),
    description,
    alternates: {
      canonical: absolute(site, facts.path),
      types: feedTypes([setFeed(site, 'tat-ca'), ...(facts.feeds ?? [])], siteName),
    },
    openGraph: facts.article
      ? { ...shared, type: 'article', ...facts.article }
      : { ...shared, type: 'website' },
    twitter: { card: 'summary_large_image' },
    ...(facts.isUnlisted ? { robots: { index: false, follow: true } } : {}),
  }
}
