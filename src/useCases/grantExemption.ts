import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { rolesOn } from '@/domain/editorial/roles'
import type { Issue } from '@/domain/issue'
import type { QuotaRule } from '@/domain/quota'
import { reportingWeekOf } from '@/domain/quota/periods'
import { notJudgedFor } from '@/domain/quota/validity'
import { toNfc } from '@/domain/text'
import type { Clock } from '@/domain/time/clock'
import type { Instant } from '@/domain/time/instant'
import { parsePeriod } from '@/domain/time/period'
import { quotaRules } from '@/queries/quota/quotaRules'
import { adjustClosedWeeks } from './adjustClosedWeeks'
import { inTransaction } from './inTransaction'
import { recordAudit } from './recordAudit'
import { refused, wholeIssue, type StepRefused } from './steps/types'
import { loadActors } from './subject/actor'

export type ExemptionInput = {
  payload: Payload
  user: NonNullable<PayloadRequest['user']>
  quotaId: string
  request: { periodKey: string; reason: string }
  clock: Clock
}

type Granted = { ok: true; periodKey: string; adjustedReports: number }
type Exempting = { payload: Payload; req: PayloadRequest; actorId: string; now: Instant }

const error = (code: string, path: string): Issue => ({ code, path, severity: 'error' })

function checkExemption(rule: QuotaRule, { periodKey, reason }: ExemptionInput['request']): Issue[] {
  const period = parsePeriod(periodKey)
  const reasonIssues = reason.trim() === '' ? [error('exemptionReason', 'reason')] : []
  if (period === null || period.kind !== rule.period)
    return [error('exemptionPeriod', 'periodKey'), ...reasonIssues]
  const notJudged = notJudgedFor(rule, period)
  const isExempt = rule.exemptions.some((each) => each.periodKey === periodKey)
  return [
    ...(notJudged && !notJudged.partly ? [error('exemptionNotJudged', 'periodKey')] : []),
    ...(isExempt ? [error('exemptionExists', 'periodKey')] : []),
    ...reasonIssues,
  ]
}

/** The week in whose report the period is accounted for. */
const weeksReporting = (periodKey: string): string[] => {
  const period = parsePeriod(periodKey)
  return period ? [reportingWeekOf(period).key] : []
}

async function ruleOf({ payload, req }: Exempting, quotaId: string): Promise<QuotaRule | undefined> {
  return (await quotaRules(payload, undefined, req)).find(({ id }) => id === quotaId)
}

async function isOffice({ payload, req, actorId }: Exempting, unitId: string): Promise<boolean> {
  const [actor] = await loadActors(payload, [actorId], req)
  const unit = await payload.findByID({
    collection: 'units',
    id: unitId,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return actor?.isActive === true && rolesOn(actor.assignments, 'article', unit?.path ?? '').has('office')
}

async function store(
  { payload, req, actorId, now }: Exempting,
  rule: QuotaRule,
  periodKey: string,
  reason: string,
): Promise<void> {
  // Added to the list as it is by then: another one may be granted at the same moment.
  await payload.db.updateOne({
    collection: 'quotas',
    id: rule.id,
    data: { exemptions: { $push: { id: randomUUID(), periodKey, reason, by: actorId, at: now } } },
    returning: false,
    req,
  })
  await recordAudit(
    { payload, req, now },
    {
      action: 'exempt',
      documentType: 'quotas',
      documentId: rule.id,
      actor: actorId,
      reason,
      details: { periodKey },
    },
  )
}

/**
 * Exempts one period of a quota, with a reason that stands in the report. When the week is closed already its report
 * stays as it is and gets a dated adjustment. Refused: 404 no such quota, 403 not the office of its unit, 422 with
 * every issue (no reason, a period of another kind, one the quota does not judge, one exempted before).
 */
export function grantExemption({
  payload,
  user,
  quotaId,
  request,
  clock,
}: ExemptionInput): Promise<Granted | StepRefused> {
  return inTransaction(payload, async (req) => {
    const exempting: Exempting = { payload, req, actorId: String(user.id), now: clock.now() }
    const rule = await ruleOf(exempting, quotaId)
    if (!rule) return refused(404, wholeIssue('notFound'))
    if (!(await isOffice(exempting, rule.unitId))) return refused(403, wholeIssue('exemptionNotYours'))
    const issues = checkExemption(rule, request)
    if (issues.length > 0) return refused(422, ...issues)

    const { periodKey } = request
    const reason = toNfc(request.reason).trim()
    await store(exempting, rule, periodKey, reason)
    const { actorId, now } = exempting
    const adjustedReports = await adjustClosedWeeks({
      payload,
      req,
      weekKeys: weeksReporting(periodKey),
      actorId,
      reason,
      now,
    })
    return { ok: true, periodKey, adjustedReports }
  })
}
