import { canonicalJson, sha256Hex } from '@/domain/canonical'
import type { LedgerRow, QuotaRule } from '@/domain/quota'
import {
  ALL,
  channelFigures,
  figureOf,
  figuresOf,
  kindOf,
  tallyRuns,
  type SpanTallies,
  type Tallies,
} from '@/domain/report/information/figures'
import { proceduresListed, slogansUsed } from '@/domain/report/information/listings'
import type { NarrativeTexts } from '@/domain/report/information/narrative'
import { quotaRecords } from '@/domain/report/information/quotaRecord'
import { rollUpOf, type Sender } from '@/domain/report/information/rollUp'
import { runsOf, type Run } from '@/domain/report/information/runs'
import {
  accumulatedSpan,
  dataClosedAt,
  estimatedDays,
  finalUntil,
  sameSpanLastYear,
  type Span,
} from '@/domain/report/information/spans'
import type {
  EvidencePicture,
  InformationItem,
  InformationReport,
  ReportDestination,
  ReportedPeriod,
  ReportedProposal,
  UnitFacts,
} from '@/domain/report/information/types'
import { toDay, type Day, type Instant } from '@/domain/time/instant'

/** Names by id as they are now, each in the order it is to be printed; a report keeps them. */
export type InformationNames = {
  channels: ReadonlyMap<string, string>
  topics: ReadonlyMap<string, string>
  /** The units whose items count, in the order of the tree. */
  units: ReadonlyMap<string, string>
  sections: ReadonlyMap<string, string>
  people: ReadonlyMap<string, string>
  /** Who wrote a subject. */
  authors: ReadonlyMap<string, string>
  /** Codes of procedures by subject. */
  codes: ReadonlyMap<string, string>
}

export type InformationFrame = {
  period: ReportedPeriod
  dataClosesOn: Day
  /** The day `MM-DD` the unit's reporting year begins on. */
  yearFrom: string
  now: Instant
}

/** The three spans a report counts, each by the date of the items; periods are never added up. */
export type InformationSpans = { period: Span; accumulated: Span; lastYear: Span }

export const spansOf = ({
  period,
  yearFrom,
}: Pick<InformationFrame, 'period' | 'yearFrom'>): InformationSpans => ({
  period,
  accumulated: accumulatedSpan(period, yearFrom),
  lastYear: sameSpanLastYear(period),
})

export type InformationInput = InformationFrame & {
  unit: { id: string; name: string }
  isClosing: boolean
  /** All rows of every subject of the period, and of every slogan ever shown. */
  rows: readonly LedgerRow[]
  /** Numbers of the other spans (`tallySpan`), which need not stay in memory with their rows. */
  accumulated: Tallies
  lastYear: Tallies
  /** Whether the ledger reaches back to last year's span at all. */
  hasLastYear: boolean
  names: InformationNames
  linkOf(row: LedgerRow): string | null
  rules: readonly QuotaRule[]
  /** Channels shown even when nothing went out on them. */
  alwaysChannels: readonly string[]
  pictures: readonly EvidencePicture[]
  proposals: readonly ReportedProposal[]
  narrative: NarrativeTexts
  /** Frozen at closing. */
  letterhead?: UnitFacts
  destinations: readonly ReportDestination[]
  senders: readonly Sender[]
}

/** The numbers of one span, of the units that `names.units` has. */
export const tallySpan = (
  rows: readonly LedgerRow[],
  span: Span,
  frame: InformationFrame,
  names: InformationNames,
): Tallies =>
  tallyRuns(unitRuns(rows, span, frame, names), (subjectId) => names.authors.get(subjectId) ?? null)

/** The period's items: what the annex lists and every number of the period counts. */
export const unitRuns = (
  rows: readonly LedgerRow[],
  span: Span,
  { dataClosesOn, now }: InformationFrame,
  { units }: Pick<InformationNames, 'units'>,
): Run[] => runsOf(rows, span, now, dataClosedAt({ dataClosesOn })).filter(({ row }) => units.has(row.unitId))

/**
 * Builds the information-work report of one unit's period. Throws a RangeError for closing before the data-closing
 * day is over.
 */
export const buildInformationReport = (input: InformationInput): InformationReport => {
  const { unit, period, dataClosesOn, now, isClosing, names, letterhead } = input
  if (isClosing && !mayClose(input, now)) throw new RangeError(`${period.key} closed at ${now}, too early`)
  const spans = spansOf(input)
  const runs = unitRuns(input.rows, spans.period, input, names)
  const tallies: SpanTallies = {
    period: tallyRuns(runs, (subjectId) => names.authors.get(subjectId) ?? null),
    accumulated: input.accumulated,
    lastYear: input.lastYear,
  }
  const own = {
    total: figureOf(tallies, 'total', ALL),
    channels: channelFigures(tallies, runs, names.channels, input.alwaysChannels),
    topics: figuresOf(tallies, 'topics', names.topics),
    quotas: quotaRecords(input.rules, spans.period, input.rows, now),
  }
  const until = finalUntil(period, dataClosesOn, now)
  return {
    schemaVersion: 1,
    kind: period.kind,
    source: 'ledger',
    unit: { id: unit.id, name: unit.name },
    period,
    dataClosesOn,
    estimate: estimatedDays(period, until),
    generatedAt: now,
    closedAt: isClosing ? now : null,
    destinations: [...input.destinations],
    comparison: {
      accumulated: daysOf(spans.accumulated),
      lastYear: daysOf(spans.lastYear),
      hasLastYear: input.hasLastYear,
    },
    ...own,
    departments: figuresOf(tallies, 'departments', names.units, [...names.units.keys()]),
    authors: figuresOf(tallies, 'authors', names.people),
    slogans: slogansUsed(ownRows(input), spans.period, now, input.names),
    procedures: proceduresListed(ownRows(input), spans.period, now, { ...names, linkOf: input.linkOf }),
    plan: null,
    tasks: null,
    proposals: [...input.proposals],
    narrative: input.narrative,
    ...(isClosing && letterhead ? { letterhead } : {}),
    rollUp: rollUpOf(own, input.senders),
    items: runs.map((run) => itemOf(run, input)),
    pictures: [...input.pictures],
  }
}

/** A period is not closed before its data-closing day is over. */
const mayClose = ({ dataClosesOn }: InformationFrame, now: Instant): boolean => toDay(now) > dataClosesOn

/** SHA-256 over the canonical JSON of the model; stored beside it, never inside. */
export const informationSha256 = (model: InformationReport): string => sha256Hex(canonicalJson(model))

const ownRows = ({ rows, names }: InformationInput): LedgerRow[] =>
  rows.filter(({ unitId }) => names.units.has(unitId))

const daysOf = ({ firstOn, lastOn }: Span) => ({ firstOn, lastOn })

const itemOf = (run: Run, { names, linkOf }: InformationInput): InformationItem => {
  const { row, at, isEstimated } = run
  const author = row.origin === 'recorded' ? undefined : names.authors.get(row.subjectId)
  return {
    subjectType: row.subjectType,
    subjectId: row.subjectId,
    kind: kindOf(run),
    title: row.title,
    channelId: row.channelId,
    channelName: names.channels.get(row.channelId) ?? '',
    unitId: row.unitId,
    unitName: names.units.get(row.unitId) ?? '',
    authorName: author === undefined ? null : (names.people.get(author) ?? null),
    topicNames: row.topicIds.map((id) => names.topics.get(id) ?? '').filter(Boolean),
    sectionName: row.sectionId ? (names.sections.get(row.sectionId) ?? null) : null,
    at,
    isEstimated,
    origin: row.origin,
    link: row.publishedAt === null ? null : (row.externalUrl ?? linkOf(row)),
  }
}
