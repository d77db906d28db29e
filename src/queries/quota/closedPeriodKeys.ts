import type { Payload } from 'payload'
import { relatedId } from '@/domain/text'
import type { Report } from '@/payload-types'

/** The weeks that have a report, by unit id. */
export async function closedPeriodKeys(payload: Payload): Promise<Map<string, Set<string>>> {
  // Asked of the database itself, every hour and for all weeks there ever were, so without Payload's hooks.
  const { docs } = await payload.db.find<Report>({
    collection: 'reports',
    where: { kind: { equals: 'week' } },
    select: { unit: true, periodKey: true },
    pagination: false,
    limit: 0,
  })
  const byUnit = new Map<string, Set<string>>()
  for (const { unit, periodKey } of docs) {
    const unitId = relatedId(unit) ?? ''
    byUnit.set(unitId, (byUnit.get(unitId) ?? new Set()).add(periodKey))
  }
  return byUnit
}
