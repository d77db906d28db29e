import { type FeedAddress, feedPath, type FeedSet } from '@/feeds/address'
import { portalLabels as t } from '@/labels/portal'
import type { FeedEntry } from '@/portal/types'
import type { SiteName } from '@/queries/site/findSiteFrame'
import { absolute, type Site } from './site'

const entry = (site: Site, name: string, address: FeedAddress): FeedEntry => ({
  name,
  address: absolute(site, feedPath(address)),
  atom: absolute(site, feedPath(address, 'atom')),
  json: absolute(site, feedPath(address, 'json')),
})

/** The feed of one kind of content. */
export const setFeed = (site: Site, set: FeedSet): FeedEntry =>
  entry(site, t.feeds.setNames[set], { scope: 'set', set })

/** The feed of one topic. */
export const topicFeed = (site: Site, { name, slug }: SiteName): FeedEntry =>
  entry(site, name, { scope: 'topic', slug })

/** The feed of everything a unit and the units below it publish. */
export const unitFeed = (site: Site, { name, slug }: SiteName): FeedEntry =>
  entry(site, name, { scope: 'unit', slug, set: null })

/** The feed of one kind of content of a unit. */
export const unitSetFeed = (site: Site, { slug }: SiteName, set: FeedSet): FeedEntry =>
  entry(site, t.feeds.setNames[set], { scope: 'unit', slug, set })
