import type { Payload } from 'payload'
import { slugList } from '@/domain/text/formerSlugs'

type Subject = { id: string; name: string; slug: string; isListed: boolean; formerSlugs: string[] }

/** Everything that has a feed: the site's name, all topics and all units, those no longer in use unlisted. */
type FeedCatalogRows = {
  siteName: string
  topics: Subject[]
  units: Subject[]
}

type Stored = Record<string, unknown>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const toSubject = (stored: Stored, isListed: boolean): Subject => ({
  id: text(stored.id),
  name: text(stored.name),
  slug: text(stored.slug),
  isListed,
  formerSlugs: slugList(stored.formerSlugs),
})

const all = { depth: 0, pagination: false, limit: 0, sort: ['order', 'name'], overrideAccess: true } as const

/** Reads what has a feed, in the order of the lists. A unit with an end date keeps its feed but is not offered. */
export async function findFeedCatalog(payload: Payload): Promise<FeedCatalogRows> {
  const [settings, topics, units] = await Promise.all([
    payload.findGlobal({ slug: 'siteSettings', depth: 0, overrideAccess: true }),
    payload.find({
      collection: 'topics',
      ...all,
      sort: [...all.sort],
      select: { name: true, slug: true, formerSlugs: true, active: true },
    }),
    payload.find({
      collection: 'units',
      ...all,
      sort: [...all.sort],
      select: { name: true, slug: true, formerSlugs: true, validToOn: true },
    }),
  ])
  return {
    siteName: text(settings.siteName),
    topics: topics.docs.map((doc) => toSubject({ ...doc }, doc.active !== false)),
    units: units.docs.map((doc) => toSubject({ ...doc }, text(doc.validToOn) === '')),
  }
}
