import type { Choice, QuotaCardProps } from '@/admin/office/types'
import type { Assessment, QuotaRule } from '@/domain/quota'
import type { Forecast } from '@/domain/quota/forecast'
import { notJudgedFor } from '@/domain/quota/validity'
import { formatDateTime, toDay, type Day, type Instant } from '@/domain/time/instant'
import { nextPeriod, previousPeriod, type CalendarKind, type Period } from '@/domain/time/period'
import { forecastLabels } from '@/labels/forecast'
import { officeLabels } from '@/labels/office'
import { quotaLabels } from '@/labels/quota'
import { timeLabels } from '@/labels/time'
import type { Standing } from '@/queries/office/quotaStandings'
import { markOf, noteOf, slotsOf } from './marks'
import { liveNotCounted, livePieces } from './pieces'

const { quotaView, exemption: exemptionWords } = officeLabels
const MS_OF_DAY = 86_400_000
/** How far from now a period can be exempted: the coming Tết, or a week nobody got round to. */
const EXEMPTABLE: Record<CalendarKind, { before: number; after: number }> = {
  week: { before: 12, after: 6 },
  month: { before: 6, after: 2 },
  quarter: { before: 3, after: 1 },
  half: { before: 2, after: 1 },
  year: { before: 1, after: 1 },
}

/** What the reader may see and do beyond counting. */
export type Reader = {
  /** Units whose unpublished work the reader sees. */
  reaches: (unitId: string) => boolean
  mayExempt: boolean
  unitName: (unitId: string) => string | null
  personName: (id: string) => string
}

const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / MS_OF_DAY)

/** The rest of a running period in days, in words. */
const daysLeftIn = (period: Period, now: Instant): string =>
  quotaView.daysLeft(daysBetween(toDay(now), period.lastOn))

const around = (kind: CalendarKind, period: Period): Period[] => {
  const { before, after } = EXEMPTABLE[kind]
  const list = [period]
  for (let n = 0; n < before; n += 1) list.unshift(previousPeriod(list[0] ?? period))
  for (let n = 0; n < after; n += 1) list.push(nextPeriod(list.at(-1) ?? period))
  return list.reverse()
}

/** The periods that can still be exempted, the latest first; the running one, or the last before it, is chosen. */
const exemptableOf = (rule: QuotaRule, period: Period): { choices: Choice[]; initial: string } => {
  const choices = around(rule.period, period)
    .filter((each) => notJudgedFor(rule, each) === null)
    .filter(({ key }) => !rule.exemptions.some(({ periodKey }) => periodKey === key))
    .map((each) => ({ value: each.key, label: timeLabels.period(each) }))
  return { choices, initial: choices.find(({ value }) => value <= period.key)?.value ?? '' }
}

/** Nothing is forecast of what is met, exempt or not judged. */
const isOpen = ({ status }: Assessment): boolean => status === 'onTrack' || status === 'atRisk'

/** A quota in its running period, ready to be shown. */
export const presentQuota = (
  { rule, period, assessment }: Standing,
  reader: Reader,
  now: Instant,
  chance?: Forecast,
): QuotaCardProps => {
  const { exemption, items, upcoming } = assessment
  const seen = upcoming.filter(({ unitId }) => reader.reaches(unitId))
  return {
    id: rule.id,
    name: rule.name,
    period: timeLabels.period(period),
    mark: markOf(assessment),
    progress: quotaLabels.progress(assessment),
    minimum: quotaView.minimum(rule.minimum),
    slots: slotsOf(assessment),
    deadline: timeLabels.deadline(period.lastOn),
    daysLeft: daysLeftIn(period, now),
    missing: assessment.missing,
    counted: livePieces(items, { nameOf: reader.unitName, movedIn: assessment.movedIn }),
    upcoming: livePieces(seen, { nameOf: reader.unitName }),
    hiddenUpcoming: upcoming.length - seen.length,
    notCounted: liveNotCounted(
      assessment.notCounted.filter(
        ({ why, unitId }) => why !== 'kind' && why !== 'topic' && reader.reaches(unitId),
      ),
      reader.unitName,
    ),
    forecast: chance && isOpen(assessment) ? forecastLabels.sentence(chance, rule.period) : null,
    note: [noteOf(assessment), quotaLabels.counting(rule.counting)].filter(Boolean).join('. ') || null,
    exemption: exemption && {
      reason: exemption.reason,
      by: exemptionWords.by(reader.personName(exemption.by), formatDateTime(exemption.at)),
    },
    exemptable: reader.mayExempt ? exemptableOf(rule, period) : null,
  }
}
