import type { Payload } from 'payload'
import type { Holiday as HolidayDoc } from '@/payload-types'
import type { Holiday } from '@/domain/time/workingDays'

/** The table of days off and swapped working days. */
export async function findHolidays(payload: Payload): Promise<Holiday[]> {
  const { docs } = await payload.db.find<HolidayDoc>({
    collection: 'holidays',
    select: { on: true, kind: true },
    pagination: false,
    limit: 0,
  })
  return docs.map(({ on, kind }) => ({ on, kind }))
}
