import type { Payload, PayloadRequest, Where } from 'payload'
import type { QuotaRule } from '@/domain/quota'
import { switchedOn } from '@/domain/quota/countingRules'
import { relatedId } from '@/domain/text'
import type { Quota, Unit } from '@/payload-types'

const ids = (values: readonly unknown[] | null | undefined): string[] =>
  (values ?? []).map(relatedId).filter((id) => id !== null)

type UnitRow = Pick<Unit, 'id' | 'path'>

const unitsOf = (quota: Quota, unitId: string, units: readonly UnitRow[]): string[] =>
  quota.includeUnitsBelow === false
    ? [unitId]
    : units.filter(({ id, path }) => id === unitId || path?.includes(`/${unitId}/`)).map(({ id }) => id)

function ruleOf(quota: Quota, units: readonly UnitRow[]): QuotaRule[] {
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
      unitIds: unitsOf(quota, unitId, units),
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
    payload.db.find<Quota>({ collection: 'quotas', where, sort: 'createdAt', ...all }),
    payload.db.find<UnitRow>({ collection: 'units', select: { path: true }, ...all }),
  ])
  return quotas.docs.flatMap((quota) => ruleOf(quota, units.docs))
}
