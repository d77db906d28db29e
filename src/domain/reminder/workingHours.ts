import {
  addDays,
  addMinutes,
  startOfDay,
  toDay,
  weekdayOf,
  type Day,
  type Instant,
} from '@/domain/time/instant'
import { isWorkingDay, nextWorkingDay, type Holiday } from '@/domain/time/workingDays'

/** The hours in which a reminder may be sent, Vietnam time: 08:00 to 16:59. The rest of the day is quiet. */
const WORKING_HOURS = { first: 8, last: 16 } as const

const FRIDAY = 5
const LONGEST_BREAK = 366

/** A full hour of a day, Vietnam time. */
const hourOn = (day: Day, hour: number): Instant => addMinutes(startOfDay(day), hour * 60)

/** The hour a clock in Vietnam shows. */
const hourOf = (at: Instant): number =>
  Math.floor((Date.parse(at) - Date.parse(startOfDay(toDay(at)))) / 3_600_000)

export const isQuiet = (at: Instant): boolean => {
  const hour = hourOf(at)
  return hour < WORKING_HOURS.first || hour > WORKING_HOURS.last
}

const previousWorkingDay = (day: Day, holidays: readonly Holiday[]): Day => {
  for (let n = 1; n <= LONGEST_BREAK; n += 1) {
    const candidate = addDays(day, -n)
    if (isWorkingDay(candidate, holidays)) return candidate
  }
  throw new RangeError(`no working day in the year before ${day}`)
}

/**
 * The wished hour when it is a working one of a day that counts as open, else the last working hour before it: a
 * reminder may come earlier than asked for, never later, so none slips past its deadline. `isOpen` widens the
 * working days. Throws a RangeError when the table leaves no working day in the year before.
 */
export const lastWorkingHour = (
  day: Day,
  hour: number,
  holidays: readonly Holiday[],
  isOpen: (day: Day) => boolean = (each) => isWorkingDay(each, holidays),
): Instant =>
  isOpen(day) && hour >= WORKING_HOURS.first
    ? hourOn(day, Math.min(hour, WORKING_HOURS.last))
    : hourOn(previousWorkingDay(day, holidays), WORKING_HOURS.last)

/** That hour, within the working ones, of the first working day from `day` on. */
export const firstWorkingHour = (day: Day, hour: number, holidays: readonly Holiday[]): Instant =>
  hourOn(
    isWorkingDay(day, holidays) ? day : nextWorkingDay(day, holidays),
    Math.min(Math.max(hour, WORKING_HOURS.first), WORKING_HOURS.last),
  )

/**
 * Whether a Saturday or Sunday is an ordinary one: not in the table, and not part of a longer break because the
 * Friday before or the Monday after is free too.
 */
export const isOrdinaryWeekend = (day: Day, holidays: readonly Holiday[]): boolean => {
  const weekday = weekdayOf(day)
  if (weekday <= FRIDAY || holidays.some(({ on }) => on === day)) return false
  const friday = addDays(day, FRIDAY - weekday)
  return isWorkingDay(friday, holidays) && isWorkingDay(addDays(friday, 3), holidays)
}
