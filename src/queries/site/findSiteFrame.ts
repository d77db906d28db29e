import type { Payload } from 'payload'
import type { Outage } from '@/domain/site/outage'
import { slugList } from '@/domain/text/formerSlugs'
import { findSiteChannelId } from '@/queries/feeds/findSiteChannelId'
import { findLogos } from './findLogos'

export type SiteName = { id: string; name: string; slug: string }

/** A section or topic. One that is no longer active keeps its page, for old links, but is not offered. */
export type SiteSubject = SiteName & { isActive: boolean; formerSlugs: string[] }

/** A unit's logo as its file stands on the site. */
export type SiteLogo = { url: string; width: number; height: number }

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
  /** "#RRGGBB", or nothing. */
  colour: string
  logo: SiteLogo | null
  /** Its official accounts elsewhere. */
  socialAccounts: SocialAccount[]
  /** Slugs it had before: links to them lead on. */
  formerSlugs: string[]
}

/** `network` names a word of `labels/collections`. */
export type SocialAccount = { network: string; label: string; url: string }

/** What every page of the site is drawn with. */
export type SiteFrame = {
  channelId: string
  siteName: string
  tagline: string
  siteUnitId: string | null
  outage: Outage
  units: SiteUnit[]
  sections: SiteSubject[]
  topics: SiteSubject[]
}

type Stored = Record<string, unknown>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const reference = (value: unknown): string | null => text(value) || null

const toName = (stored: Stored): SiteName => ({
  id: text(stored.id),
  name: text(stored.name),
  slug: text(stored.slug),
})

const toSubject = (stored: Stored): SiteSubject => ({
  ...toName(stored),
  isActive: stored.active !== false,
  formerSlugs: slugList(stored.formerSlugs),
})

const toAccounts = (stored: unknown): SocialAccount[] =>
  (Array.isArray(stored) ? (stored as Stored[]) : []).map(({ network, label, url }) => ({
    network: text(network),
    label: text(label),
    url: text(url),
  }))

const toUnit = (stored: Stored, logos: ReadonlyMap<string, SiteLogo>): SiteUnit => ({
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
  colour: text(stored.colour),
  logo: logos.get(text(stored.logo)) ?? null,
  socialAccounts: toAccounts(stored.socialAccounts),
  formerSlugs: slugList(stored.formerSlugs),
})

/** The site's settings, units, sections and topics, each in its own order. */
export async function findSiteFrame(payload: Payload): Promise<SiteFrame> {
  const all = { depth: 0, pagination: false, limit: 0, sort: ['order', 'name'] }
  const [settings, channelId, units, sections, topics] = await Promise.all([
    payload.findGlobal({ slug: 'siteSettings', depth: 0 }),
    findSiteChannelId(payload),
    payload.find({ collection: 'units', ...all }),
    payload.find({ collection: 'sections', ...all }),
    payload.find({ collection: 'topics', ...all }),
  ])
  const logos = await findLogos(
    payload,
    units.docs.map(({ logo }) => text(logo)),
  )
  return {
    channelId: channelId ?? '',
    siteName: text(settings.siteName),
    tagline: text(settings.tagline),
    siteUnitId: reference(settings.siteUnit),
    outage: {
      text: text(settings.outageText).trim(),
      from: reference(settings.outageFrom),
      to: reference(settings.outageTo),
    },
    units: units.docs.map((doc) => toUnit({ ...doc }, logos)),
    sections: sections.docs.map((doc) => toSubject({ ...doc })),
    topics: topics.docs.map((doc) => toSubject({ ...doc })),
  }
}
