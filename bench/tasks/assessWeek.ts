import type { Payload } from 'payload'
import { assessQuotas } from '@/domain/quota'
import { parsePeriod } from '@/domain/time/period'
import { ledgerRows } from '@/queries/quota/ledgerRows'
import { quotaRules } from '@/queries/quota/quotaRules'

/**
 * How long judging one week of all quotas takes through the database, in milliseconds. `items`: what the week holds;
 * another number of rows counted is an error.
 */
export async function assessWeek(
  payload: Payload,
  { week, items }: { week: string; items: number },
): Promise<number> {
  const period = parsePeriod(week)
  if (!period) throw new Error(`${week} is no period`)
  const began = performance.now()
  const [rules, rows] = [
    await quotaRules(payload),
    await ledgerRows(payload, { from: period.start, to: period.end }),
  ]
  const assessments = assessQuotas(rules, period, rows, period.end)
  const taken = performance.now() - began
  const judged = assessments.reduce((sum, { published }) => sum + published, 0)
  if (rows.length < items || judged === 0)
    throw new Error(`${rows.length} rows and ${judged} counted of ${items}`)
  return taken
}
