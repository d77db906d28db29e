import type { SubjectType } from '@/domain/editorial/status'
import type { Origin } from '@/domain/publication/ledger'
import type { QuotaStatus } from '@/domain/quota'
import type { NarrativeTexts } from '@/domain/report/information/narrative'
import type { Day, Instant } from '@/domain/time/instant'

/** What an information-work report is made for; a week has its own report (../weekly). */
export const INFORMATION_KINDS = ['month', 'quarter', 'half', 'year', 'cchc', 'adhoc'] as const
export type InformationKind = (typeof INFORMATION_KINDS)[number]

/** A span of whole days, both included. */
export type DaySpan = { firstOn: Day; lastOn: Day }

/** The period reported; `end` is excluded. */
export type ReportedPeriod = DaySpan & { kind: InformationKind; key: string; start: Instant; end: Instant }

/**
 * One number of a report, in times something went out (lượt: a subject on a channel). `period` and `accumulated`
 * contain `estimated`, what lies between the closing of the data and the period's end ("ước").
 */
export type Figure = { period: number; estimated: number; accumulated: number; lastYear: number }

/** A figure under a name; the name is the one of the time of the report. */
export type NamedFigure = Figure & { id: string; name: string }

/** `kinds`: the period's number by kind of content (`news`, `feature` …, `slogan`, `procedure`). */
export type ChannelFigure = NamedFigure & { kinds: Record<string, number> }

/** A subject on a channel that first went out in the period. */
export type InformationItem = {
  subjectType: SubjectType
  subjectId: string
  kind: string
  title: string
  channelId: string
  channelName: string
  unitId: string
  unitName: string
  /** Null where nobody is known: an item entered afterwards. */
  authorName: string | null
  topicNames: string[]
  sectionName: string | null
  /** When it went out; for an estimated one still to come, when it is due. */
  at: Instant
  isEstimated: boolean
  origin: Origin
  link: string | null
}

/** A slogan that was shown in the period. */
export type SloganUsed = {
  subjectId: string
  text: string
  channelName: string
  shownFrom: Instant
  shownUntil: Instant | null
  isNew: boolean
}

/** A procedure whose public listing changed in the period. */
export type ProcedureListed = {
  subjectId: string
  code: string | null
  name: string
  change: 'listed' | 'updated' | 'withdrawn'
  at: Instant
  link: string | null
}

/** One period of one quota, as it was judged. Null: it was not held against anybody. */
export type QuotaPeriod = DaySpan & {
  kind: string
  key: string
  status: QuotaStatus | null
  published: number
  minimum: number
  /** Of an exemption. */
  reason: string | null
}

/** How one quota was kept: the periods that ended within the reported one, each in exactly one report. */
export type QuotaRecord = {
  quotaId: string
  quotaName: string
  met: number
  missed: number
  exempt: number
  notJudged: number
  periods: QuotaPeriod[]
}

/** A picture published with an item of the report. */
export type EvidencePicture = {
  mediaId: string
  sha256: string
  fileName: string
  mediaType: string
  width: number
  height: number
  alt: string
  caption: string | null
  itemTitle: string
  at: Instant
}

/** Khó khăn, vướng mắc, kiến nghị: one of the unit's own, or one of a unit below passed up. */
export const PROPOSAL_KINDS = ['difficulty', 'obstacle', 'proposal'] as const
export type ProposalKind = (typeof PROPOSAL_KINDS)[number]
export type ReportedProposal = { id: string; unitName: string; kind: ProposalKind; text: string }

/** How the numbers of a report came here: counted, or typed in for a unit that does not use the program. */
export type ReportSource = 'ledger' | 'form' | 'workbook'

/** The numbers of one report in a nutshell, as a receiver adds them up. */
export type ReportTotals = {
  total: Figure
  channels: NamedFigure[]
  topics: NamedFigure[]
  quotas: { met: number; missed: number; exempt: number }
  /** Reports contained, at any depth, the report's own included. */
  reports: number
}

/** A closed report the unit received. */
export type ReceivedReport = {
  unitId: string
  unitName: string
  reportId: string
  sha256: string
  source: ReportSource
  closedAt: Instant
  totals: ReportTotals
}

/** A unit whose closed report is not there. `through`: the receivers between it and this report, nearest first. */
export type MissingReport = { unitId: string; unitName: string; through: string[] }

/** Reports of units that report to this one, by the routes; null where nobody does. */
export type RollUp = {
  received: ReceivedReport[]
  missing: MissingReport[]
  /** The unit's own numbers and all received. */
  totals: ReportTotals
}

/** Who is to get the report, by the routes. */
export type ReportDestination = { toName: string; viaName: string | null }

/**
 * The frozen account of one unit's information work in one period. Self-contained: every format is rendered from
 * this and nothing else. Described for other programs in docs/reports/information-report.schema.json.
 */
export type InformationReport = {
  schemaVersion: 1
  kind: InformationKind
  source: ReportSource
  unit: { id: string; name: string }
  period: ReportedPeriod
  /** The last day whose data are final; from the day after on they are estimates. */
  dataClosesOn: Day
  /** Days within the period whose numbers are estimates; null when there are none. */
  estimate: DaySpan | null
  generatedAt: Instant
  /** Null = a draft, recomputed whenever it is opened. */
  closedAt: Instant | null
  destinations: ReportDestination[]
  comparison: { accumulated: DaySpan; lastYear: DaySpan; hasLastYear: boolean }
  total: Figure
  channels: ChannelFigure[]
  topics: NamedFigure[]
  departments: NamedFigure[]
  authors: NamedFigure[]
  slogans: SloganUsed[]
  procedures: ProcedureListed[]
  quotas: QuotaRecord[]
  /** Plan tasks done with evidence: a later version fills these in; nothing prints them before. */
  plan: null
  tasks: null
  proposals: ReportedProposal[]
  narrative: NarrativeTexts
  /** The letterhead as it was at closing; drafts, and reports of versions that did not freeze it, take the present one. */
  letterhead?: UnitFacts
  rollUp: RollUp | null
  items: InformationItem[]
  pictures: EvidencePicture[]
}

/** A dated change beside a closed report; the report itself never changes. */
export type InformationAdjustment = { at: Instant; byName: string | null; reason: string; text: string }

/** What a renderer takes: the model, its hash (null for a draft) and what was adjusted since. */
export type InformationExport = {
  model: InformationReport
  sha256: string | null
  adjustments: readonly InformationAdjustment[]
}

/** What a unit's settings say of its documents; null or empty where nobody filled them in. */
export type UnitFacts = {
  name: string
  parentBody: string | null
  place: string | null
  symbol: string | null
  addressees: readonly string[]
  bases: readonly string[]
  signer: { authority: string | null; title: string | null; name: string | null }
  recipients: readonly string[]
}

/** What a document of this report shows of its unit: what closing froze, else the unit's present settings. */
export const letterheadOf = <T extends UnitFacts>(
  { letterhead }: { letterhead?: UnitFacts },
  present: T,
): T => ({
  ...present,
  ...letterhead,
})
