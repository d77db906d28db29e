import type { Payload } from 'payload'
import { assessQuotas, type Assessment, type QuotaRule } from '@/domain/quota'
import { ladderOf } from '@/domain/reminder/ladder'
import { dueRung, isBehind, rungsOf, type Rung } from '@/domain/reminder/rungs'
import { isQuiet } from '@/domain/reminder/workingHours'
import type { Instant } from '@/domain/time/instant'
import { nextPeriod, periodOf, previousPeriod, type Period } from '@/domain/time/period'
import { ledgerRows } from '@/queries/quota/ledgerRows'
import { quotaRules } from '@/queries/quota/quotaRules'
import { findHolidays } from '@/queries/reminder/findHolidays'
import { findLadders } from '@/queries/reminder/findLadders'
import { eachOnItsOwn } from './eachOnItsOwn'
import { remindQuota } from './reminder/remindQuota'
import { loadSurroundings } from './reminder/surroundings'

type Input = { payload: Payload; now: Instant }
/** A rung whose time has come, for one quota in one period. */
type Due = { rule: QuotaRule; period: Period; rung: Rung }
type Behind = Due & { assessment: Assessment }

/**
 * The running period, the next one (a week that is all Tết is told of before it) and two before it: of a miss in the
 * week before Tết the leader hears after the break, when another week has passed.
 */
const periodsAround = (rule: QuotaRule, now: Instant): Period[] => {
  const running = periodOf(rule.period, now)
  const last = previousPeriod(running)
  return [previousPeriod(last), last, running, nextPeriod(running)]
}

async function findDue({ payload, now }: Input): Promise<Due[]> {
  const [rules, ladders, holidays] = await Promise.all([
    quotaRules(payload),
    findLadders(payload),
    findHolidays(payload),
  ])
  return rules.flatMap((rule) =>
    periodsAround(rule, now).flatMap((period) => {
      const ladder = ladderOf(rule.period, ladders.get(rule.id))
      const rung = dueRung(rungsOf(ladder, period, holidays), now, holidays)
      return rung ? [{ rule, period, rung }] : []
    }),
  )
}

/** Those of the due rungs whose quota is behind; the ledger is read once per period. */
async function keepBehind({ payload, now }: Input, due: readonly Due[]): Promise<Behind[]> {
  const behind: Behind[] = []
  for (const key of new Set(due.map(({ period }) => period.key))) {
    const own = due.filter(({ period }) => period.key === key)
    const period = own[0]?.period
    if (!period) continue
    const unitIds = [...new Set(own.flatMap(({ rule }) => rule.unitIds))]
    const rows = await ledgerRows(payload, { from: period.start, to: period.end, unitIds })
    const assessments = assessQuotas(
      own.map(({ rule }) => rule),
      period,
      rows,
      now,
    )
    for (const [index, assessment] of assessments.entries()) {
      const each = own[index]
      if (each && isBehind(assessment, each.rung)) behind.push({ ...each, assessment })
    }
  }
  return behind
}

/**
 * Reminds those who can still help a quota that is behind, in the app and by mail; after a miss, those the ladder
 * names. Each of (quota, period, rung, person) at most once, and only while the quota is behind. Returns how many
 * people were reminded.
 */
export async function remindBehind(input: Input): Promise<number> {
  if (isQuiet(input.now)) return 0
  const behind = await keepBehind(input, await findDue(input))
  if (behind.length === 0) return 0
  const surroundings = await loadSurroundings(
    input.payload,
    behind.map(({ period }) => period.key),
  )
  return eachOnItsOwn(behind, (each) => remindQuota(input, each, surroundings))
}
