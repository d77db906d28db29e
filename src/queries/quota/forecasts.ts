import type { Payload } from 'payload'
import { assessQuotas, type Assessment, type LedgerRow, type QuotaRule } from '@/domain/quota'
import { forecast, type Forecast, type PastPeriod } from '@/domain/quota/forecast'
import { endedBefore } from '@/domain/quota/periods'
import type { Instant } from '@/domain/time/instant'
import { CALENDAR_KINDS, periodOf, type CalendarKind, type Period } from '@/domain/time/period'
import { ledgerRows } from './ledgerRows'

/** How many ended periods are read; exempt ones among them say nothing. */
const LOOKED_AT: Record<CalendarKind, number> = { week: 30, month: 12, quarter: 8, half: 4, year: 4 }

/** One quota in its running period, as `quotaStandings` gives it. */
type Standing = { rule: QuotaRule; period: Period; assessment: Assessment }

/** The chance of each running period by quota id, from what the ledger tells of the periods before it. */
export async function forecasts(
  payload: Payload,
  standings: readonly Standing[],
  now: Instant,
): Promise<Map<string, Forecast>> {
  const found = new Map<string, Forecast>()
  for (const kind of CALENDAR_KINDS) {
    const own = standings.filter(({ rule }) => rule.period === kind)
    if (own.length === 0) continue
    const histories = await historyOf(
      payload,
      own.map(({ rule }) => rule),
      endedBefore(periodOf(kind, now), LOOKED_AT[kind]),
      now,
    )
    for (const { rule, period, assessment } of own) {
      const { minimum, published, planned } = assessment
      const history = histories.get(rule.id) ?? []
      found.set(rule.id, forecast({ period, now, minimum, published, planned, history }))
    }
  }
  return found
}

async function historyOf(
  payload: Payload,
  rules: readonly QuotaRule[],
  periods: readonly Period[],
  now: Instant,
): Promise<Map<string, PastPeriod[]>> {
  const [latest, earliest] = [periods[0], periods.at(-1)]
  const histories = new Map<string, PastPeriod[]>(rules.map(({ id }) => [id, []]))
  if (!latest || !earliest) return histories
  const unitIds = [...new Set(rules.flatMap((rule) => rule.unitIds))]
  const rows = await ledgerRows(payload, { from: earliest.start, to: latest.end, unitIds })
  const approvals = approvalsIn(rows)
  for (const period of periods)
    for (const assessment of assessQuotas(rules, period, rows, now))
      histories.get(assessment.quotaId)?.push(pastPeriod(period, assessment, approvals))
  return histories
}

const pieceKey = ({ subjectType, subjectId }: Pick<LedgerRow, 'subjectType' | 'subjectId'>): string =>
  `${subjectType}:${subjectId}`

/** When the first approval of each piece was given. */
const approvalsIn = (rows: readonly LedgerRow[]): Map<string, Instant> => {
  const approvals = new Map<string, Instant>()
  for (const row of rows) {
    const known = approvals.get(pieceKey(row))
    if (row.approvedAt && (known === undefined || row.approvedAt < known))
      approvals.set(pieceKey(row), row.approvedAt)
  }
  return approvals
}

const pastPeriod = (
  period: Period,
  { items, minimum, status }: Assessment,
  approvals: ReadonlyMap<string, Instant>,
): PastPeriod => ({
  period,
  minimum,
  countedAt: items.map(({ publishedAt }) => publishedAt).filter((at) => at !== null),
  approvedAhead: items.flatMap((item) => {
    const approvedAt = approvals.get(pieceKey(item))
    return approvedAt !== undefined && item.dueAt !== null ? [{ approvedAt, dueAt: item.dueAt }] : []
  }),
  isJudged: status === 'met' || status === 'missed',
})
