import { canonicalJson, sha256Hex } from '@/domain/canonical'
import { closeDueAt, type Assessment, type QuotaItem } from '@/domain/quota'
import type { UnitFacts } from '@/domain/report/information/types'
import type { QuotaLine, ReportItem, UnseenItem, WeeklyReport } from '@/domain/report/types'
import { addMinutes, type Instant } from '@/domain/time/instant'
import type { Period } from '@/domain/time/period'

export type {
  QuotaLine,
  ReportAdjustment,
  ReportItem,
  WeeklyExport,
  WeeklyReport,
} from '@/domain/report/types'

/** Names by id, as they are now; a report keeps them when the unit or the section is renamed later. */
export type ReportNames = Record<
  'units' | 'sections' | 'channels' | 'people',
  Readonly<Record<string, string>>
>

export type WeeklyReportInput = {
  unit: { id: string; name: string }
  period: Period
  /** All quotas of the unit; one of a longer period that ends in this week keeps its own period key. */
  assessments: readonly Assessment[]
  now: Instant
  /** True once and for all when the week is closed; false for a look in between. */
  isClosing: boolean
  names: ReportNames
  /** What the portal did not show (`unseenWindow`); null where no portal is watched. */
  unseen?: readonly UnseenItem[] | null
  /** Frozen at closing. */
  letterhead?: UnitFacts
  /** The item's public address, or null; not asked for items that bring their own. */
  linkOf(item: QuotaItem): string | null
}

/**
 * Builds the report of one unit's week. Quotas that bind on no day of it are left out; those that bind on some are
 * reported without being held against anybody. Throws a RangeError for a period that is no week and for closing a week
 * before it may be closed (`closeDueAt`).
 */
export const buildWeeklyReport = (input: WeeklyReportInput): WeeklyReport => {
  const { unit, period, now, isClosing, letterhead } = input
  const assessments = input.assessments.filter(({ notJudged }) => notJudged === null || notJudged.partly)
  if (period.kind !== 'week') throw new RangeError(`a weekly report of ${period.key}`)
  if (isClosing && now < closeDueAt(period)) throw new RangeError(`${period.key} closed at ${now}, too early`)
  return {
    schemaVersion: 1,
    kind: 'week',
    unit: { id: unit.id, name: unit.name },
    period,
    generatedAt: now,
    closedAt: isClosing ? now : null,
    closeDueAt: closeDueAt(period),
    ...(isClosing && letterhead ? { letterhead } : {}),
    summary: summaryOf(assessments),
    quotas: assessments.map((assessment) => lineOf(assessment, input)),
    ...(input.unseen ? { unseen: [...input.unseen] } : {}),
  }
}

/** A portal may cache for an hour, and who copies by hand does so the same day: a piece has a day to appear. */
const TO_APPEAR = 24 * 60

/**
 * Which pieces a week answers for, by their publication, and as of when: each piece stands in one week, and a late close
 * gives the same list as a punctual one. `now`: a draft looks no further.
 */
export const unseenWindow = (
  period: Period,
  now: Instant,
): { from: Instant; until: Instant; asOf: Instant } => {
  const asOf = now < period.end ? now : period.end
  return { from: addMinutes(period.start, -TO_APPEAR), until: addMinutes(asOf, -TO_APPEAR), asOf }
}

/** SHA-256 over the canonical JSON of the model; stored beside it, never inside. */
export const reportSha256 = (model: WeeklyReport): string => sha256Hex(canonicalJson(model))

/** Whether the stored model is, to the letter, the one the hash was taken of. */
export const verifyReport = (model: WeeklyReport, sha256: string): boolean => reportSha256(model) === sha256

const summaryOf = (assessments: readonly Assessment[]): WeeklyReport['summary'] => {
  const count = (status: Assessment['status']) => assessments.filter((each) => each.status === status).length
  return {
    quotas: assessments.length,
    met: count('met'),
    missed: count('missed'),
    exempt: count('exempt'),
    notJudged: count(null),
  }
}

const lineOf = (assessment: Assessment, input: WeeklyReportInput): QuotaLine => {
  const { exemption } = assessment
  const link = (item: QuotaItem): ReportItem => linkItem(item, input)
  const name = (item: QuotaItem): ReportItem => nameItem(item, input)
  return {
    ...assessment,
    items: assessment.items.map(link),
    movedIn: assessment.movedIn.map(link),
    upcoming: assessment.upcoming.map(name),
    movedOut: assessment.movedOut.map(name),
    notCounted: assessment.notCounted
      .filter(({ why }) => why !== 'kind' && why !== 'topic')
      .map((item) => (isOpen(item) ? linkItem(item, input) : nameItem(item, input))),
    exemption: exemption && {
      reason: exemption.reason,
      byName: input.names.people[exemption.by] ?? null,
      at: exemption.at,
    },
  }
}

/** Out, and not taken off again. */
const isOpen = ({ why, publishedAt }: Assessment['notCounted'][number]): boolean =>
  why !== 'withdrawn' && publishedAt !== null

const nameItem = <T extends QuotaItem>(item: T, { names }: WeeklyReportInput): T & ReportItem => ({
  ...item,
  unitName: names.units[item.unitId] ?? null,
  sectionName: item.sectionId === null ? null : (names.sections[item.sectionId] ?? null),
  channelName: names.channels[item.channelId] ?? null,
  link: item.externalUrl,
})

/** Only what people can open at the moment judged has a link: nothing still to come, nothing withdrawn. */
const linkItem = <T extends QuotaItem>(item: T, input: WeeklyReportInput): T & ReportItem => ({
  ...nameItem(item, input),
  link: item.confirmedUrl ?? item.externalUrl ?? input.linkOf(item),
})
