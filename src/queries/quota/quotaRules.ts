import type { Payload, PayloadRequest, Where } from 'payload'
import type { QuotaRule } from '@/domain/quota'
import { switchedOn } from '@/domain/quota/countingRules'
import { relatedId } from '@/domain/text'
import type { Quota, Unit } from '@/payload-types'

const ids = (values: readonly unknown[] | null | undefined): string[] =>
  (values ?? []).map(relatedId).filter((id) => id !== null)

type UnitRow = Pick<Unit, 'id' | 'path'>

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

function ruleOf(quota: Quota, below: ReadonlyMap<string, string[]>): QuotaRule[] {
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
      validToOn: quota.validToOn ?? null,
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
    payload.db.find<UnitRow>({ collection: 'units', select: { path: true }, ...all }),
  ])
  const below = reach(units.docs)
  return quotas.docs.flatMap((quota) => ruleOf(quota, below))
}
