import type { Instant } from '@/domain/time/instant'
import type { Period } from '@/domain/time/period'
import { viewLedger, type LedgerView } from '@/domain/quota/ledgerView'
import { sortStories } from '@/domain/quota/sortStories'
import { notJudgedFor } from '@/domain/quota/validity'
import type { Assessment, Exemption, LedgerRow, QuotaRule, QuotaStatus } from '@/domain/quota/types'

/**
 * One quota in one period: what counts is the *first* publication of a subject on the channel, when it falls in
 * the period and is not withdrawn at the moment judged (the period's end, or `now` while it runs); once, however
 * often it is revised, withdrawn and published again. Kind, topics and unit are those of that first edition.
 * `rows`: see viewLedger. Throws a RangeError when the period is not of the quota's kind.
 */
export const assessQuota = (
  rule: QuotaRule,
  period: Period,
  rows: readonly LedgerRow[],
  now: Instant,
): Assessment => assessInView(rule, viewLedger(rows, period, now))

/** The same for many quotas of one period kind, reading the ledger once. Same order as `rules`. */
export const assessQuotas = (
  rules: readonly QuotaRule[],
  period: Period,
  rows: readonly LedgerRow[],
  now: Instant,
): Assessment[] => {
  const view = viewLedger(rows, period, now)
  return rules.map((rule) => assessInView(rule, view))
}

const assessInView = (rule: QuotaRule, view: LedgerView): Assessment => {
  const { period, now } = view
  if (rule.period !== period.kind)
    throw new RangeError(`quota ${rule.id} is per ${rule.period}, not ${period.key}`)
  const lists = sortStories(rule, view)
  const published = lists.items.length
  const planned = lists.upcoming.length
  const exemption = exemptionFor(rule, period, now)
  const notJudged = notJudgedFor(rule, period)
  const state = now < period.start ? 'before' : now < period.end ? 'running' : 'ended'
  const reached = reachedStatus(state, { published, planned, minimum: rule.minimum })
  return {
    quotaId: rule.id,
    quotaName: rule.name,
    periodKey: period.key,
    status: statusOf(reached, exemption, notJudged),
    minimum: rule.minimum,
    published,
    planned,
    missing: Math.max(0, rule.minimum - published - planned),
    deadline: period.end,
    asOf: state === 'ended' ? period.end : now,
    ...lists,
    exemption,
    counting: rule.counting,
    notJudged,
  }
}

/** How an ended period is judged that counted so many: see `assessQuota`. Null = not judged. */
export const judgeCount = (
  rule: QuotaRule,
  period: Period,
  published: number,
  now: Instant,
): QuotaStatus | null =>
  statusOf(
    reachedStatus('ended', { published, planned: 0, minimum: rule.minimum }),
    exemptionFor(rule, period, now),
    notJudgedFor(rule, period),
  )

const reachedStatus = (
  state: 'before' | 'running' | 'ended',
  { published, planned, minimum }: { published: number; planned: number; minimum: number },
): QuotaStatus => {
  if (state === 'before') return 'notStarted'
  if (published >= minimum) return 'met'
  if (state === 'ended') return 'missed'
  return published + planned >= minimum ? 'onTrack' : 'atRisk'
}

/** A period only partly binding may be a credit, never a reproach; one wholly outside is neither. */
const statusOf = (
  reached: QuotaStatus,
  exemption: Exemption | null,
  notJudged: Assessment['notJudged'],
): QuotaStatus | null => {
  if (notJudged && !notJudged.partly) return null
  if (exemption) return 'exempt'
  return notJudged && (reached === 'missed' || reached === 'atRisk') ? null : reached
}

/** The latest exemption granted for the period by `now`. */
const exemptionFor = (rule: QuotaRule, period: Period, now: Instant): Exemption | null =>
  rule.exemptions
    .filter(({ periodKey, at }) => periodKey === period.key && at <= now)
    .reduce<Exemption | null>((latest, each) => (latest && latest.at > each.at ? latest : each), null)
