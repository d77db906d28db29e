import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { duePeriodsToClose, type QuotaRule } from '@/domain/quota'
import { reportSha256, type ReportNames } from '@/domain/report/weekly'
import type { Instant } from '@/domain/time/instant'
import type { Period } from '@/domain/time/period'
import { closedPeriodKeys } from '@/queries/quota/closedPeriodKeys'
import { quotaRules } from '@/queries/quota/quotaRules'
import { reportNames } from '@/queries/quota/reportNames'
import { inTransaction } from './inTransaction'
import { isTaken } from './isTaken'
import { recordAudit } from './recordAudit'
import { tellWeekClosed } from './tellWeekClosed'
import { weeklyReport } from './weeklyReport'

type Log = { error(details: object, message: string): void }
type Input = { payload: Payload; now: Instant; log: Log }

/** Writes one week's report unless somebody else just has: the key is unique. True when it was written here. */
async function closeWeek(
  { payload, now }: Input,
  {
    unitId,
    rules,
    period,
    names,
  }: { unitId: string; rules: readonly QuotaRule[]; period: Period; names: ReportNames },
): Promise<boolean> {
  const key = `${unitId}:week:${period.key}`
  return inTransaction(payload, async (req) => {
    const { totalDocs } = await payload.count({
      collection: 'reports',
      where: { key: { equals: key } },
      overrideAccess: true,
      req,
    })
    if (totalDocs > 0) return false
    // Read here and not before: a piece entered in between would find no report to adjust, and stand in none.
    const model = await weeklyReport({ payload, req, unitId, rules, period, now, isClosing: true, names })
    const id = randomUUID()
    const sha256 = reportSha256(model)
    await payload.db.create({
      collection: 'reports',
      data: {
        id,
        key,
        unit: unitId,
        kind: 'week',
        periodKey: period.key,
        status: 'closed',
        model,
        sha256,
        closedAt: now,
        adjustments: [],
      },
      req,
    })
    await recordAudit(
      { payload, req, now },
      {
        action: 'closePeriod',
        documentType: 'reports',
        documentId: id,
        actor: null,
        toStatus: 'closed',
        details: { periodKey: period.key, sha256 },
      },
    )
    await tellWeekClosed({ payload, req, now }, { reportId: id, model })
    return true
  }).catch((error: unknown) => {
    if (isTaken(error, 'reports')) return false
    throw error
  })
}

/**
 * Closes every ended week that has no report yet, for every unit with quotas, and with it the months, quarters, halves
 * and years that ended in it: after an outage of any length one right report for each missed week, since a period is
 * judged as of its own end. One failing week never stops
 * the others; it is tried again at the next call. Returns how many reports were written.
 */
export async function closeQuotaPeriods(input: Input): Promise<number> {
  const { payload, now, log } = input
  const [rules, closed] = await Promise.all([quotaRules(payload), closedPeriodKeys(payload)])
  const units = [...new Set(rules.map((rule) => rule.unitId))]
  let names: ReportNames | undefined
  let written = 0
  for (const unitId of units) {
    const own = rules.filter((rule) => rule.unitId === unitId)
    for (const period of duePeriodsToClose(own, closed.get(unitId) ?? [], now)) {
      names ??= await reportNames(payload)
      try {
        if (await closeWeek(input, { unitId, rules: own, period, names })) written += 1
      } catch (error) {
        log.error({ err: error, unit: unitId, period: period.key }, 'a week could not be closed')
      }
    }
  }
  return written
}
