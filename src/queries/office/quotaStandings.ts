import type { Payload } from 'payload'
import { assessQuotas, type Assessment, type QuotaRule } from '@/domain/quota'
import type { Instant } from '@/domain/time/instant'
import { CALENDAR_KINDS, periodOf, type Period } from '@/domain/time/period'
import { ledgerRows } from '@/queries/quota/ledgerRows'
import { quotaRules } from '@/queries/quota/quotaRules'

/** One quota in its running period. */
export type Standing = { rule: QuotaRule; period: Period; assessment: Assessment }

/** The quotas that concern somebody who reaches these units: their own, and those their work counts for. */
export async function quotasConcerning(payload: Payload, unitIds: readonly string[]): Promise<QuotaRule[]> {
  const reached = new Set(unitIds)
  const rules = await quotaRules(payload)
  return rules.filter((rule) => reached.has(rule.unitId) || rule.unitIds.some((id) => reached.has(id)))
}

/** How quotas of any period stand in the period that runs at `now`; weekly ones first. */
export async function quotaStandings(
  payload: Payload,
  rules: readonly QuotaRule[],
  now: Instant,
): Promise<Standing[]> {
  const standings: Standing[] = []
  for (const kind of CALENDAR_KINDS) {
    const own = rules.filter((rule) => rule.period === kind)
    if (own.length === 0) continue
    const period = periodOf(kind, now)
    const unitIds = [...new Set(own.flatMap((rule) => rule.unitIds))]
    const rows = await ledgerRows(payload, { from: period.start, to: period.end, unitIds })
    const assessments = assessQuotas(own, period, rows, now)
    for (const [index, rule] of own.entries()) {
      const assessment = assessments[index]
      if (assessment) standings.push({ rule, period, assessment })
    }
  }
  return standings
}
