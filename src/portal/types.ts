import type { Shades } from '@/domain/brand/shades'
import type { FrozenPicture } from '@/domain/publication/frozen'

/** A moment ready to be shown: `iso` for machines, Vietnam time for people. */
export type Stamp = {
  iso: string
  /** "Thứ Bảy, 21/11/2026 09:05 (GMT+7)" */
  text: string
  /** "21/11/2026 09:05" */
  short: string
}

export type LinkTo = { href: string; text: string }

export type NavLink = LinkTo & { current: boolean }

/** What a list shows of an article. */
export type ArticleTeaser = {
  href: string
  title: string
  lead: string
  kind: string
  picture: FrozenPicture | null
  published: Stamp
  section: string
}

/** What a list shows of a slogan in force. */
export type SloganTeaser = {
  id: string
  text: string
  authority: string
  documentText: string
  inForceText: string
  topics: LinkTo[]
  scanHref: string | null
}

/** What a list shows of a procedure. */
export type ProcedureTeaser = {
  href: string
  name: string
  code: string
  field: string
  level: string
  agency: string
  unit: string
}

/** The legal footer of a unit, each empty field already taken from the units above it. */
export type LegalFooter = {
  name: string
  managingBody: string
  parentBody: string
  address: string
  email: string
  phone: string
  responsiblePerson: string
  responsibleTitle: string
}

/** The unit's logo, a file of this site. */
export type Logo = { url: string; width: number; height: number }

/** An official account of the unit on another site. */
export type SocialLink = { href: string; network: string; label: string }

/** A planned outage, told before and while it lasts. */
export type OutageWords = { text: string; times: string; isNow: boolean }

/** What stands around every page. */
export type Frame = {
  siteName: string
  logo: Logo | null
  /** The shades of the unit's own colour; null for the house's. */
  shades: Shades | null
  unitName: string
  tagline: string
  today: string
  nav: NavLink[]
  sections: NavLink[]
  query: string
  footer: LegalFooter
  social: SocialLink[]
  outage: OutageWords | null
}

export type PageLink = { page: number; href: string; current: boolean }

export type Paging = {
  page: number
  pages: number
  previous: string | null
  next: string | null
  links: (PageLink | null)[]
}

/** A feed on the page for people, with addresses in full, to be copied; `address` is its RSS, the others say the same in other formats. */
export type FeedEntry = { name: string; address: string; atom: string; json: string }

export type FeedGroup = { title: string; entries: FeedEntry[] }
