import { shadesOf } from '@/domain/brand/shades'
import { toDay } from '@/domain/time/instant'
import { feedbackLabels } from '@/labels/feedback'
import { portalLabels as t } from '@/labels/portal'
import {
  articlesPath,
  contactPath,
  documentsPath,
  feedsPath,
  homePath,
  proceduresPath,
  sectionPath,
  slogansPath,
} from '@/portal/paths'
import type { Frame } from '@/portal/types'
import { brandOf, legalParticulars, socialAccountsOf } from '@/queries/site/units'
import { outageWords, socialLink } from './notices'
import { longDay } from './stamps'
import type { Site } from './site'

const MENU = [
  { href: homePath, text: t.nav.home },
  { href: articlesPath, text: t.nav.articles },
  { href: proceduresPath, text: t.nav.procedures },
  { href: slogansPath, text: t.nav.slogans },
  { href: documentsPath, text: t.nav.documents },
  { href: contactPath, text: feedbackLabels.nav },
  { href: feedsPath, text: t.nav.feeds },
]

export type FrameOptions = {
  /** The path of the page, to mark it in the menus. */
  path: string
  /** The unit the page belongs to; the site's own by default. */
  unitId?: string | undefined
  /** What was searched for. */
  query?: string
}

/** The name of the site, even before anybody has named it. */
export const siteNameOf = (site: Site): string => site.frame.siteName || t.siteName

const isWithin = (path: string, href: string) =>
  path === href || (href !== homePath && path.startsWith(`${href}/`))

/** What stands around a page: header, menus and the legal footer of the unit it belongs to. */
export function frameOf(site: Site, { path, unitId, query = '' }: FrameOptions): Frame {
  const { frame, now } = site
  const isKnown = frame.units.some((unit) => unit.id === unitId)
  const ownerId = isKnown && unitId ? unitId : frame.siteUnitId
  const { colour, logo } = brandOf(frame.units, ownerId)
  const mark = (href: string) => isWithin(path, href)
  return {
    siteName: siteNameOf(site),
    logo,
    shades: shadesOf(colour),
    unitName: frame.units.find((unit) => unit.id === frame.siteUnitId)?.name ?? '',
    tagline: frame.tagline,
    today: longDay(toDay(now)),
    nav: MENU.map((link) => ({ ...link, current: mark(link.href) })),
    sections: frame.sections
      .filter(({ isActive }) => isActive)
      .map(({ slug, name }) => ({
        href: sectionPath(slug),
        text: name,
        current: mark(sectionPath(slug)),
      })),
    query,
    footer: legalParticulars(frame.units, ownerId),
    social: socialAccountsOf(frame.units, ownerId).map(socialLink),
    outage: outageWords(frame.outage, now),
  }
}
