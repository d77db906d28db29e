import { addDays, addMinutes, startOfDay, toDay, type Day, type Instant } from '@/domain/time/instant'
import { isWorkingDay } from '@/domain/time/workingDays'
import { holidays } from '../data/reference'

const isWorked = (day: Day): boolean => isWorkingDay(day, holidays)

/** The day itself when offices work, else the last one before on which they did. */
export const workdayUpTo = (day: Day): Day => (isWorked(day) ? day : workdayUpTo(addDays(day, -1)))

/** So many working days before the day. */
export const workdaysBefore = (day: Day, count: number): Day =>
  count === 0 ? day : workdaysBefore(workdayUpTo(addDays(day, -1)), count - 1)

/** The moment a wall clock in Vietnam shows `time` (HH:mm) that day. */
export const momentOf = (day: Day, time: string): Instant => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return addMinutes(startOfDay(day), hours * 60 + minutes)
}

/** A moment so many working days before the day of another, in Vietnam. */
export const earlier = (than: Instant, days: number, time: string): Instant =>
  momentOf(workdaysBefore(toDay(than), days), time)
