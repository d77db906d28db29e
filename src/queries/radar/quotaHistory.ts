import type { Payload } from 'payload'
import { assessQuotas, type Assessment, type QuotaRule } from '@/domain/quota'
import type { Instant } from '@/domain/time/instant'
import {
  CALENDAR_KINDS,
  periodOf,
  previousPeriod,
  type CalendarKind,
  type Period,
} from '@/domain/time/period'
import { ledgerRows } from '@/queries/quota/ledgerRows'

/** How many ended periods the radar shows. */
const PERIODS = 12

export type PastPeriod = { period: Period; assessment: Assessment }

/** The last ended periods of a kind, oldest first. */
const endedPeriods = (kind: CalendarKind, now: Instant): Period[] => {
  const periods = [previousPeriod(periodOf(kind, now))]
  for (let [first] = periods; first && periods.length < PERIODS; [first] = periods)
    periods.unshift(previousPeriod(first))
  return periods
}

/**
 * How each quota ended in its last periods, oldest first, by quota id: as the ledger tells it now, that is with whatever
 * was adjusted after a report was closed. Periods that are not judged are left out.
 */
export async function quotaHistory(
  payload: Payload,
  rules: readonly QuotaRule[],
  now: Instant,
): Promise<Map<string, PastPeriod[]>> {
  const history = new Map<string, PastPeriod[]>(rules.map(({ id }) => [id, []]))
  for (const kind of CALENDAR_KINDS) {
    const own = rules.filter((rule) => rule.period === kind)
    if (own.length === 0) continue
    const periods = endedPeriods(kind, now)
    const unitIds = [...new Set(own.flatMap((rule) => rule.unitIds))]
    const rows = await ledgerRows(payload, {
      from: periods[0]?.start ?? now,
      to: periods.at(-1)?.end ?? now,
      unitIds,
    })
    for (const period of periods)
      for (const assessment of assessQuotas(own, period, rows, now))
        if (assessment.status !== null) history.get(assessment.quotaId)?.push({ period, assessment })
  }
  return history
}
