import type { Payload } from 'payload'
import { findPeople, type Addressee } from '@/queries/reminder/findPeople'
import { findRosters } from '@/queries/reminder/findRosters'
import { findUnits, type ReminderUnit } from '@/queries/reminder/findUnits'

/** Who there is, where, and whose turn it is: read once for all reminders of a run. */
export type Surroundings = {
  people: readonly Addressee[]
  units: ReadonlyMap<string, ReminderUnit>
  /** Unit ids by `quotaId:periodKey`. */
  rosters: ReadonlyMap<string, readonly string[]>
}

export async function loadSurroundings(
  payload: Payload,
  periodKeys: readonly string[],
): Promise<Surroundings> {
  const [people, units, rosters] = await Promise.all([
    findPeople(payload),
    findUnits(payload),
    findRosters(payload, [...new Set(periodKeys)]),
  ])
  return { people, units, rosters }
}
