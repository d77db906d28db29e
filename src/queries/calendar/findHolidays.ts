import type { PayloadRequest } from 'payload'
import type { CalendarRange } from '@/domain/calendar/range'
import type { Holiday } from '@/domain/time/workingDays'
import { daysOf } from './filter'

/** A day of the holiday table with the name people know it by. */
export type NamedHoliday = Holiday & { name: string }

/** The days off, and the weekend days worked in exchange, within the range. */
export async function findHolidays(
  { payload }: PayloadRequest,
  range: CalendarRange,
): Promise<NamedHoliday[]> {
  const { docs } = await payload.find({
    collection: 'holidays',
    where: { on: daysOf(range) },
    select: { on: true, name: true, kind: true },
    sort: 'on',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ on, name, kind }) => ({ on, name, kind }))
}
