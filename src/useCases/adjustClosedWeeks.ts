import type { Payload, PayloadRequest } from 'payload'
import {
  diffAssessments,
  type Assessed,
  type QuotaAdjustment,
  type QuotaRule,
  type QuotaStatus,
} from '@/domain/quota'
import type { WeeklyReport } from '@/domain/report/weekly'
import type { Instant } from '@/domain/time/instant'
import { parsePeriod } from '@/domain/time/period'
import { relatedId } from '@/domain/text'
import { quotaLabels } from '@/labels/quota'
import { reportLabels } from '@/labels/report'
import { timeLabels } from '@/labels/time'
import type { Report } from '@/payload-types'
import { quotaRules } from '@/queries/quota/quotaRules'
import { appendAdjustment } from './appendAdjustment'
import { weeklyReport } from './weeklyReport'

type Input = {
  payload: Payload
  req: PayloadRequest
  /** The weeks whose reports may have changed. */
  weekKeys: readonly string[]
  /** Null: the system. */
  actorId: string | null
  reason: string
  now: Instant
}

/** The latest account of a closed week: its last adjustment's, else the report's own. */
const lastModel = ({ model, adjustments }: Report): WeeklyReport => {
  const latest = adjustments?.at(-1)?.model
  return (latest ?? model) as unknown as WeeklyReport
}

const statusWord = (status: QuotaStatus | null): string =>
  status ? quotaLabels.status[status] : quotaLabels.notJudgedStatus

/** One change in words, for the adjustment that people read. */
function describe(change: QuotaAdjustment): string {
  const { statusBefore, statusAfter } = change
  const titles = (items: readonly { title: string }[]) => items.map(({ title }) => title)
  const period = parsePeriod(change.periodKey)
  return reportLabels.change({
    ...change,
    period: period && period.kind !== 'week' ? timeLabels.period(period) : null,
    statuses:
      statusBefore === statusAfter
        ? null
        : { before: statusWord(statusBefore), after: statusWord(statusAfter) },
    added: titles(change.added),
    removed: titles(change.removed),
  })
}

/**
 * The quotas as the report counted them: what the office has since changed of the minimum or the rules of counting
 * holds for the periods to come and not for this one.
 */
const asClosed = (rules: readonly QuotaRule[], { quotas }: WeeklyReport): QuotaRule[] =>
  rules.map((rule) => {
    const line = quotas.find(({ quotaId }) => quotaId === rule.id)
    return line ? { ...rule, minimum: line.minimum, counting: line.counting ?? null } : rule
  })

/** What the ledger says of a closed week today, and how that differs from the latest account of it. */
async function lookAgain({ payload, req, now }: Input, report: Report) {
  const period = parsePeriod(report.periodKey)
  const unitId = relatedId(report.unit)
  if (period === null || unitId === null) return null
  const last = lastModel(report)
  const rules = asClosed(await quotaRules(payload, [unitId], req), last)
  const fresh = await weeklyReport({ payload, req, unitId, rules, period, now, isClosing: false })
  const changes = diffAssessments(last.quotas as Assessed[], fresh.quotas as Assessed[])
  return changes.length === 0 ? null : { fresh, text: changes.map(describe).join('\n') }
}

/** When somebody else adjusts the same report at this moment, what is left to say after that. */
async function adjustOne(input: Input, id: string): Promise<boolean> {
  const { payload, req, actorId, reason, now } = input
  const report = await payload.findByID({ collection: 'reports', id, depth: 0, overrideAccess: true, req })
  const changed = await lookAgain(input, report)
  if (changed === null) return false
  const adjustment = { at: now, by: actorId, reason, text: changed.text, model: changed.fresh }
  const written = await appendAdjustment({ payload, req }, report, adjustment)
  return written === null ? adjustOne(input, id) : true
}

/**
 * Writes a dated adjustment beside every closed report of these weeks in which something changed afterwards: a piece
 * entered later ("nhập bù"), an exemption granted later. The frozen report itself is never touched.
 */
export async function adjustClosedWeeks(input: Input): Promise<number> {
  const { docs } = await input.payload.find({
    collection: 'reports',
    where: { and: [{ kind: { equals: 'week' } }, { periodKey: { in: [...input.weekKeys] } }] },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req: input.req,
  })
  let adjusted = 0
  for (const { id } of docs) if (await adjustOne(input, id)) adjusted += 1
  return adjusted
}
