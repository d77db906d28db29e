import { portalLabels as t } from '@/labels/portal'
import { type FeedSet, setFeedPath, topicFeedPath, unitFeedPath, unitSetFeedPath } from '@/portal/paths'
import type { FeedEntry } from '@/portal/types'
import type { SiteName } from '@/queries/site/findSiteFrame'
import { absolute, type Site } from './site'

/** The feed of one kind of content. */
export const setFeed = (site: Site, set: FeedSet): FeedEntry => ({
  name: t.feeds.setNames[set],
  address: absolute(site, setFeedPath(set)),
})

/** The feed of one topic. */
export const topicFeed = (site: Site, { name, slug }: SiteName): FeedEntry => ({
  name,
  address: absolute(site, topicFeedPath(slug)),
})

/** The feed of everything a unit publishes. */
export const unitFeed = (site: Site, { name, slug }: SiteName): FeedEntry => ({
  name,
  address: absolute(site, unitFeedPath(slug)),
})

/** The feed of one kind of content of a unit. */
export const unitSetFeed = (site: Site, { slug }: SiteName, set: FeedSet): FeedEntry => ({
  name: t.feeds.setNames[set],
  address: absolute(site, unitSetFeedPath(slug, set)),
})
