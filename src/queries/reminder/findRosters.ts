import type { Payload } from 'payload'
import type { WritingRoster } from '@/payload-types'
import { relatedId } from '@/domain/text'

/** Whose turn it is to write: unit ids by `quotaId:periodKey`, for these periods. */
export async function findRosters(
  payload: Payload,
  periodKeys: readonly string[],
): Promise<Map<string, string[]>> {
  const byPeriod = new Map<string, string[]>()
  if (periodKeys.length === 0) return byPeriod
  const { docs } = await payload.db.find<WritingRoster>({
    collection: 'writing-rosters',
    where: { periodKey: { in: [...periodKeys] } },
    select: { quota: true, unit: true, periodKey: true },
    sort: 'createdAt',
    pagination: false,
    limit: 0,
  })
  for (const { quota, unit, periodKey } of docs) {
    const key = `${relatedId(quota)}:${periodKey}`
    byPeriod.set(key, [...(byPeriod.get(key) ?? []), relatedId(unit) ?? ''])
  }
  return byPeriod
}
