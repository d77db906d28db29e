import type { Payload, PayloadRequest, Where } from 'payload'
import type { QuotaRule } from '@/domain/quota'
import { switchedOn } from '@/domain/quota/countingRules'
import { relatedId } from '@/domain/text'
import type { Day } from '@/domain/time/instant'
import type { Quota, Unit } from '@/payload-types'

const ids = (values: readonly unknown[] | null | undefined): string[] =>
  (values ?? []).map(relatedId).filter((id) => id !== null)

type UnitRow = Pick<Unit, 'id' | 'path' | 'validToOn'>

/** Every unit and those above it → the unit itself and all below, in the order of `units`. */
function reach(units: readonly UnitRow[]): Map<string, string[]> {
  const below = new Map<string, string[]>()
  for (const { id, path } of units)
    for (const above of new Set([id, ...(path ?? '').split('/')])) {
      if (above === '') continue
      const own = below.get(above)
      if (own) own.push(id)
      else below.set(above, [id])
    }
  return below
}

/** What a rule is made of; the ladder of reminders has no part in it, and is two tables more to ask. */
const SELECT = {
  name: true,
  unit: true,
  period: true,
  minimum: true,
  kinds: true,
  channel: true,
  topics: true,
  includeUnitsBelow: true,
  validFromOn: true,
  validToOn: true,
  countBasis: true,
  minHoursBetween: true,
  maxPerDay: true,
  minWords: true,
  ownWritingOnly: true,
  installedAt: true,
  exemptions: true,
  createdAt: true,
} as const

/** A unit that has been dissolved or merged owes nothing after its last day, whatever its quota still says. */
const lastDay = ({ validToOn }: Quota, unit: UnitRow | undefined): Day | null =>
  [validToOn, unit?.validToOn].filter((day) => typeof day === 'string' && day !== '').sort()[0] ?? null

type Units = { below: ReadonlyMap<string, string[]>; byId: ReadonlyMap<string, UnitRow> }

function ruleOf(quota: Quota, { below, byId }: Units): QuotaRule[] {
  const unitId = relatedId(quota.unit)
  if (unitId === null) return []
  return [
    {
      id: quota.id,
      name: quota.name,
      unitId,
      period: quota.period,
      minimum: quota.minimum,
      kinds: quota.kinds ?? [],
      channelId: relatedId(quota.channel),
      topicIds: ids(quota.topics),
      unitIds: quota.includeUnitsBelow === false ? [unitId] : (below.get(unitId) ?? []),
      validFromOn: quota.validFromOn,
      validToOn: lastDay(quota, byId.get(unitId)),
      counting: switchedOn({
        countBasis: quota.countBasis ?? 'published',
        minHoursBetween: quota.minHoursBetween ?? null,
        maxPerDay: quota.maxPerDay ?? null,
        minWords: quota.minWords ?? null,
        ownWritingOnly: quota.ownWritingOnly ?? false,
      }),
      knownSince: quota.installedAt ?? quota.createdAt,
      exemptions: (quota.exemptions ?? []).map(({ periodKey, reason, by, at }) => ({
        periodKey,
        reason,
        by: relatedId(by) ?? '',
        at: at ?? quota.createdAt,
      })),
    },
  ]
}

/** The quotas of some units (all when not given), with the units that count for each resolved. */
export async function quotaRules(
  payload: Payload,
  unitIds?: readonly string[],
  req?: PayloadRequest,
): Promise<QuotaRule[]> {
  const where: Where = unitIds ? { unit: { in: [...unitIds] } } : {}
  // Asked of the database itself: jobs ask every few minutes, and Payload's hooks take longer than the question.
  const all = { pagination: false, limit: 0, ...(req ? { req } : {}) } as const
  const [quotas, units] = await Promise.all([
    payload.db.find<Quota>({ collection: 'quotas', where, sort: 'createdAt', select: SELECT, ...all }),
    payload.db.find<UnitRow>({ collection: 'units', select: { path: true, validToOn: true }, ...all }),
  ])
  const known = { below: reach(units.docs), byId: new Map(units.docs.map((unit) => [unit.id, unit])) }
  return quotas.docs.flatMap((quota) => ruleOf(quota, known))
}
