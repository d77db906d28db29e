import type { Payload } from 'payload'
import { relatedId } from '@/domain/text'

/** The weeks that have a report, by unit id. */
export async function closedPeriodKeys(payload: Payload): Promise<Map<string, Set<string>>> {
  const { docs } = await payload.find({
    collection: 'reports',
    where: { kind: { equals: 'week' } },
    select: { unit: true, periodKey: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const byUnit = new Map<string, Set<string>>()
  for (const { unit, periodKey } of docs) {
    const unitId = relatedId(unit) ?? ''
    byUnit.set(unitId, (byUnit.get(unitId) ?? new Set()).add(periodKey))
  }
  return byUnit
}
