import type { Payload } from 'payload'
import { rolesOn } from '@/domain/editorial/roles'
import { assessQuotas, type Assessment, type QuotaRule } from '@/domain/quota'
import { dueRung, type Rung } from '@/domain/quota/reminders'
import type { Instant } from '@/domain/time/instant'
import { periodOf } from '@/domain/time/period'
import { ledgerRows } from '@/queries/quota/ledgerRows'
import { quotaRules } from '@/queries/quota/quotaRules'
import { notify } from './notify'
import { loadActors } from './subject/actor'

type Input = { payload: Payload; now: Instant }

/** Who stands on a rung for a unit: everybody with one of its roles in the unit, above it or below it. */
async function peopleOf(payload: Payload, rung: Rung, rule: QuotaRule): Promise<string[]> {
  const [actors, units] = await Promise.all([
    loadActors(payload, 'everybody'),
    payload.find({
      collection: 'units',
      where: { id: { in: [...rule.unitIds] } },
      select: { path: true },
      pagination: false,
      overrideAccess: true,
    }),
  ])
  const paths = units.docs.map(({ path }) => path ?? '')
  const stands = (actor: (typeof actors)[number]) =>
    paths.some((path) => rung.roles.some((role) => rolesOn(actor.assignments, 'article', path).has(role)))
  return actors.filter((actor) => actor.isActive && stands(actor)).map(({ id }) => id)
}

async function remind(
  { payload, now }: Input,
  rung: Rung,
  rule: QuotaRule,
  assessment: Assessment,
): Promise<number> {
  const { quotaId, periodKey, published, planned, missing, minimum, quotaName } = assessment
  return notify({ payload, now }, await peopleOf(payload, rung, rule), {
    kind: 'quotaBehind',
    params: { quota: quotaName, period: periodKey, published, planned, missing, minimum },
    link: '/admin/chi-tieu',
    key: `quota:${quotaId}:${periodKey}:${rung.key}`,
  })
}

/**
 * Reminds those who can still help a weekly quota that is behind. The ladder says who and when (Vietnam time);
 * each of (quota, week, rung, person) at most once, and only while the quota is behind. Returns how many
 * reminders were written.
 */
export async function remindBehind(input: Input): Promise<number> {
  const { payload, now } = input
  const week = periodOf('week', now)
  const rung = dueRung(week, now)
  if (rung === null) return 0
  const rules = (await quotaRules(payload)).filter((rule) => rule.period === 'week')
  if (rules.length === 0) return 0
  const rows = await ledgerRows(payload, { from: week.start, to: week.end })
  const assessments = assessQuotas(rules, week, rows, now)
  let sent = 0
  for (const [index, assessment] of assessments.entries()) {
    const rule = rules[index]
    if (rule && assessment.status === 'atRisk') sent += await remind(input, rung, rule, assessment)
  }
  return sent
}
