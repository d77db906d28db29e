import { createCountFirst } from '@/adapters/countFirst'
import type { QuotaRule, QuotaStatus } from '@/domain/quota'
import type { Period } from '@/domain/time/period'
import { knownKeys, resolveReportPeriod } from '@/domain/time/reportPeriod'
import { cliLabels } from '@/labels/cli'
import { quotaLabels } from '@/labels/quota'
import { timeLabels } from '@/labels/time'
import { reportingCalendar } from '@/queries/periods/reportingCalendar'
import { quotaRecord, type RecordedPeriod } from '@/queries/quota/quotaRecord'
import type { Context } from '../context'
import { done, refuse, type Outcome } from '../outcome'
import type { FoundUnit } from '../unitBySlug'

const labels = cliLabels.quota
const STATUSES: readonly (QuotaStatus | null)[] = ['met', 'missed', 'exempt', null]

const wordOf = (status: QuotaStatus | null): string =>
  status ? quotaLabels.status[status] : quotaLabels.notJudgedStatus

const sumsOf = (rule: QuotaRule, periods: readonly RecordedPeriod[]): string[] =>
  STATUSES.flatMap((status) => {
    const count = periods.filter((each) => each.status === status).length
    return count > 0 ? [labels.recordSum(count, timeLabels.kinds[rule.period], wordOf(status))] : []
  })

const describe = (rule: QuotaRule, span: string, periods: readonly RecordedPeriod[]): string[] => [
  labels.recordLine(rule.name, span, sumsOf(rule, periods)),
  ...periods
    .filter(({ status }) => status === 'missed')
    .map(({ period, published }) =>
      labels.missed(timeLabels.period(period), quotaLabels.progress({ published, minimum: rule.minimum })),
    ),
]

type Asked = {
  key: string
  kind: 'cchc' | 'adhoc'
  rules: readonly QuotaRule[]
  units: readonly FoundUnit[]
}

type Resolved = { unit: FoundUnit; period: Period }

/** The days of the key for each unit, or the refusal of the first that has no such report. */
async function resolveFor(context: Context, { key, kind, units }: Asked): Promise<Resolved[] | Outcome> {
  const resolved: Resolved[] = []
  for (const unit of units) {
    const calendar = await reportingCalendar(context.payload, unit.id)
    const report = resolveReportPeriod(kind, key, calendar)
    const known = () => knownKeys(kind, key, calendar, context.clock.now())
    if (!report) return refuse(labels.unknownPeriod(key, unit.slug, known()))
    resolved.push({ unit, period: report.period })
  }
  return resolved
}

/** The record of every quota; units with the same days are counted together. */
async function recordOf(
  context: Context,
  resolved: readonly Resolved[],
  rules: readonly QuotaRule[],
): Promise<Map<string, RecordedPeriod[]>> {
  const source = { payload: context.payload, countFirst: createCountFirst(context.payload) }
  const spans = new Map(resolved.map(({ period }) => [`${period.start} ${period.end}`, period]))
  const all = new Map<string, RecordedPeriod[]>()
  for (const [span, period] of spans) {
    const alike = resolved.filter((each) => `${each.period.start} ${each.period.end}` === span)
    const own = rules.filter(({ unitId }) => alike.some(({ unit }) => unit.id === unitId))
    for (const [id, periods] of await quotaRecord(source, own, period, context.clock.now()))
      all.set(id, periods)
  }
  return all
}

const shown = ({ id, name, minimum }: QuotaRule, periods: readonly RecordedPeriod[]) => ({
  quotaId: id,
  quotaName: name,
  minimum,
  periods: periods.map(({ period, published, status }) => ({ periodKey: period.key, published, status })),
})

/**
 * How quotas were kept over the days of a CCHC report or between any two days: their ended periods with the result. The
 * days of a CCHC report are those of each unit; one that does not have it is refused with the keys it has.
 */
export async function quotaRecords(context: Context, asked: Asked): Promise<Outcome> {
  const resolved = await resolveFor(context, asked)
  if (!Array.isArray(resolved)) return resolved
  const record = await recordOf(context, resolved, asked.rules)
  const byUnit = resolved.map(({ unit, period }) => ({
    unit,
    period,
    rules: asked.rules.filter(({ unitId }) => unitId === unit.id),
  }))
  const text = byUnit.flatMap(({ unit, period, rules }) => [
    labels.unitLine(unit.name, unit.slug),
    ...rules.flatMap((rule) => describe(rule, timeLabels.period(period), record.get(rule.id) ?? [])),
  ])
  const units = byUnit.map(({ rules, ...each }) => ({
    ...each,
    quotas: rules.map((rule) => shown(rule, record.get(rule.id) ?? [])),
  }))
  return done(text.length > 0 ? text : [labels.none], { now: context.clock.now(), units })
}
