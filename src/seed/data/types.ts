/**
 * Shapes of the seed content. Rows refer to each other by natural key (slug, code, e-mail, plan key), never by
 * id, so that loading twice finds what is there. Times are relative to the week of loading: a demo made today
 * and one made next year both show the last twenty weeks.
 */
import type { PictureTheme } from '@media/samples/drawPicture'

/** Weeks before the current one (negative: ahead), ISO weekday 1–7, wall clock in Asia/Ho_Chi_Minh. */
export type Slot = readonly [weeksAgo: number, weekday: number, time: string]

export type ArticleKind = 'news' | 'feature' | 'photo' | 'video' | 'infographic'

export type Section = { slug: string; name: string }

export type Topic = {
  slug: string
  name: string
  kind: 'communication' | 'disclosure'
  indexes: readonly string[]
  /** `plan:topic` of every plan paragraph this topic stands for, for the plan import. */
  planKeys: readonly string[]
  active: boolean
}

export type ChannelKind =
  | 'website'
  | 'noticeBoard'
  | 'loudspeaker'
  | 'billboard'
  | 'ledScreen'
  | 'leaflet'
  | 'facebook'
  | 'zalo'
  | 'tiktok'
  | 'press'
  | 'television'
  | 'meeting'
  | 'training'
  | 'dialogue'
  | 'contest'
  | 'governmentBulletin'
  | 'culturalEvent'
  | 'other'

export type Channel = { slug: string; name: string; kind: ChannelKind; online: boolean }

export type Holiday = {
  on: string
  name: string
  kind: 'holiday' | 'compensatory' | 'swapWorking'
  note: string
}

/** Legal footer of a unit's pages: every field is asked for by the rules on agency sites. */
export type Footer = {
  managingBody: string
  parentBody: string
  address: string
  email: string
  phone: string
  responsiblePerson: string
  responsibleTitle: string
  portalUrl: string
}

export type Unit = {
  slug: string
  name: string
  shortName: string
  /** In words, as clerks type it. */
  kind: string
  parent: string | null
  footer?: Footer
  validToOn?: string
  successor?: string
}

/** Global settings of the site. */
export type Site = { siteName: string; siteUnit: string; tagline: string; contact: string }

export type Quota = {
  name: string
  unit: string
  period: 'week'
  minimum: number
  kinds: readonly ArticleKind[]
  channel: string
  topics: readonly string[]
  includeUnitsBelow: boolean
}

export type Role =
  'contributor' | 'editor' | 'editorInChief' | 'office' | 'leader' | 'procedureOfficer' | 'administrator'

export type Account = {
  email: string
  fullName: string
  position: string
  department: string | null
  assignments: readonly { role: Role; unit: string | null }[]
  /** One account per role is printed by the demo; the others only own sample content. */
  printed: boolean
}

export type Exemption = { weeksAgo: number; reason: string; by: string; decidedAt: Slot }

export type Delegation = {
  delegator: string
  delegate: string
  unit: string
  startsInDays: number
  endsInDays: number
  reason: string
}

/** A scene, the cards of an infographic with a figure each, or the page of a scan; seeds are whole numbers. */
export type Drawing =
  { theme: PictureTheme; seed: number } | { figures: readonly string[]; seed: number } | { page: number }

/** A picture the loader draws; several articles may share one. */
export type Picture = { slug: string; drawing: Drawing; alt: string; caption?: string }

export type ArticleState =
  | { status: 'published' }
  | { status: 'draft' | 'submitted' | 'edited' | 'approved' }
  /** Approved without a time, on the reserve shelf. */
  | { status: 'shelved' }
  | { status: 'returned'; reason: string }
  | { status: 'withdrawn'; reason: string; afterDays: number }

export type Article = {
  slug: string
  title: string
  lead: string
  kind: ArticleKind
  unit: string
  section: string
  topics: readonly string[]
  at: Slot
  cover: string
  /** Small markup, see src/seed/text/toLexical.ts; `{day-1}` and the like are filled from the day of `at`. */
  body: string
  gallery?: readonly string[]
  videoUrl?: string
  byline?: string
  source?: { name: string; author: string; url: string; daysBefore: number }
  state?: ArticleState
}

/** Days are counted from the day of loading: negative is past. */
export type Slogan = {
  text: string
  topics: readonly string[]
  unit: string
  authority: string
  documentNumber: string
  documentInDays: number
  scan: string
  effectiveFromInDays: number
  effectiveToInDays: number | null
}

export type Procedure = {
  code: string
  name: string
  slug: string
  field: string
  level: string
  agency: string
  unit: string
  decisionNumber: string
  decisionInDays: number
  effectiveFromInDays: number
  effectiveToInDays: number | null
  nationalUrl: string
  body: string
}

/** A piece that stood elsewhere before the sample's own weeks. */
export type EarlierItem = {
  title: string
  kind: ArticleKind
  unit: string
  section: string
  topic: string
  at: Slot
}

type ReportSettings = Partial<
  Record<
    | 'reportPlace'
    | 'reportSymbol'
    | 'reportBases'
    | 'reportRecipients'
    | 'signerAuthority'
    | 'signerTitle'
    | 'signerName',
    string
  >
>

/** Units by slug, people by e-mail; the texts and proposals belong to the CCHC report of the running year. */
export type SampleReporting = {
  settings: readonly ({ unit: string } & ReportSettings)[]
  routes: readonly { from: string; to: string | null; toName?: string; viaName: string | null }[]
  narrative: {
    unit: string
    by: string
    texts: Record<'direction' | 'results' | 'inspection' | 'difficulties' | 'plans' | 'proposals', string>
  }
  proposals: readonly {
    unit: string
    by: string
    kind: 'difficulty' | 'obstacle' | 'proposal'
    text: string
  }[]
}
