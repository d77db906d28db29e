import type { Payload } from 'payload'
import { assessQuotas, type QuotaRule, type QuotaStatus } from '@/domain/quota'
import { judgeCount } from '@/domain/quota/assess'
import type { CountFirst } from '@/domain/quota/weekCounts'
import type { Instant } from '@/domain/time/instant'
import { CALENDAR_KINDS, periodsBetween, type Period } from '@/domain/time/period'
import { ledgerRows } from './ledgerRows'
import { weekCounts } from './weekCounts'

type Source = { payload: Payload; countFirst: CountFirst }

/** How one period of a quota ended. `status` null: it was not held against anybody. */
export type RecordedPeriod = { period: Period; published: number; status: QuotaStatus | null }

/**
 * How each quota was kept over any span of days, by quota id: its periods that have ended and whose last day lies in the
 * span, so that of two spans that follow each other each period belongs to one. Weeks are counted by the database, in one
 * go for all units; the fewer longer periods through the ledger.
 */
export async function quotaRecord(
  source: Source,
  rules: readonly QuotaRule[],
  span: Pick<Period, 'start' | 'end' | 'lastOn'>,
  now: Instant,
): Promise<Map<string, RecordedPeriod[]>> {
  const record = new Map<string, RecordedPeriod[]>()
  for (const kind of CALENDAR_KINDS) {
    const own = rules.filter(({ period }) => period === kind)
    const ended = periodsBetween(kind, span.start, span.end).filter(
      ({ lastOn, end }) => lastOn <= span.lastOn && end <= now,
    )
    const counts =
      kind === 'week' ? await weekCounts(source, own, ended) : await countLonger(source, own, ended, now)
    for (const rule of own)
      record.set(
        rule.id,
        ended.map((period, index) => {
          const published = counts.get(rule.id)?.[index] ?? 0
          return { period, published, status: judgeCount(rule, period, published, now) }
        }),
      )
  }
  return record
}

async function countLonger(
  { payload }: Source,
  rules: readonly QuotaRule[],
  periods: readonly Period[],
  now: Instant,
): Promise<Map<string, number[]>> {
  const counts = new Map<string, number[]>(rules.map(({ id }) => [id, []]))
  const unitIds = [...new Set(rules.flatMap((rule) => rule.unitIds))]
  if (rules.length === 0) return counts
  for (const period of periods) {
    const rows = await ledgerRows(payload, { from: period.start, to: period.end, unitIds })
    for (const { quotaId, published } of assessQuotas(rules, period, rows, now))
      counts.get(quotaId)?.push(published)
  }
  return counts
}
