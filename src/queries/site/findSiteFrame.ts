import type { Payload } from 'payload'
import { SITE_CHANNEL } from '@/queries/site/scope'

/** A section or topic of the site. */
export type SiteName = { id: string; name: string; slug: string }

/** A unit with the particulars its pages must show; an empty text where nothing is stored. */
export type SiteUnit = SiteName & {
  shortName: string
  parentId: string | null
  successorId: string | null
  /** "/<root>/…/<own id>/" */
  path: string
  validToOn: string | null
  managingBody: string
  parentBody: string
  address: string
  email: string
  phone: string
  responsiblePerson: string
  responsibleTitle: string
  portalUrl: string
}

/** What every page of the site is drawn with. */
export type SiteFrame = {
  channelId: string
  siteName: string
  tagline: string
  siteUnitId: string | null
  units: SiteUnit[]
  sections: SiteName[]
  topics: SiteName[]
}

type Stored = Record<string, unknown>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const reference = (value: unknown): string | null => text(value) || null

const toName = (stored: Stored): SiteName => ({
  id: text(stored.id),
  name: text(stored.name),
  slug: text(stored.slug),
})

const toUnit = (stored: Stored): SiteUnit => ({
  ...toName(stored),
  shortName: text(stored.shortName),
  parentId: reference(stored.parent),
  successorId: reference(stored.successor),
  path: text(stored.path),
  validToOn: reference(stored.validToOn),
  managingBody: text(stored.managingBody),
  parentBody: text(stored.parentBody),
  address: text(stored.address),
  email: text(stored.email),
  phone: text(stored.phone),
  responsiblePerson: text(stored.responsiblePerson),
  responsibleTitle: text(stored.responsibleTitle),
  portalUrl: text(stored.portalUrl),
})

/** The site's settings, units, active sections and active topics, each in its own order. */
export async function findSiteFrame(payload: Payload): Promise<SiteFrame> {
  const all = { depth: 0, pagination: false, limit: 0, sort: ['order', 'name'] }
  const active = { ...all, where: { active: { not_equals: false } } }
  const [settings, channels, units, sections, topics] = await Promise.all([
    payload.findGlobal({ slug: 'siteSettings', depth: 0 }),
    payload.find({
      collection: 'channels',
      where: { slug: { equals: SITE_CHANNEL } },
      limit: 1,
      pagination: false,
      depth: 0,
    }),
    payload.find({ collection: 'units', ...all }),
    payload.find({ collection: 'sections', ...active }),
    payload.find({ collection: 'topics', ...active }),
  ])
  return {
    channelId: text(channels.docs[0]?.id),
    siteName: text(settings.siteName),
    tagline: text(settings.tagline),
    siteUnitId: reference(settings.siteUnit),
    units: units.docs.map((doc) => toUnit({ ...doc })),
    sections: sections.docs.map((doc) => toName({ ...doc })),
    topics: topics.docs.map((doc) => toName({ ...doc })),
  }
}
