import type { Payload } from 'payload'
import type { Holiday } from '@/domain/time/workingDays'

/** The table of days off and swapped working days. */
export async function findHolidays(payload: Payload): Promise<Holiday[]> {
  const { docs } = await payload.find({
    collection: 'holidays',
    select: { on: true, kind: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ on, kind }) => ({ on, kind }))
}
