import { addDays, isDay, startOfDay, type Day, type Instant } from '@/domain/time/instant'

/** More than a year and its margins is no calendar page. */
const MAX_RANGE_DAYS = 400
/** As far as the lunar calendar is worth showing. */
const FIRST_DAY = '1900-01-01'
const LAST_DAY = '2199-01-01'

/** `from` ≤ day < `to`, and the same as moments. */
export type CalendarRange = { from: Day; to: Day; start: Instant; end: Instant }

/**
 * The range of two days, the last excluded; null when one is no day or centuries away, they stand the wrong way round,
 * or too far apart.
 */
export const calendarRange = (from: unknown, to: unknown): CalendarRange | null =>
  isDay(from) &&
  isDay(to) &&
  from >= FIRST_DAY &&
  to <= LAST_DAY &&
  from < to &&
  to <= addDays(from, MAX_RANGE_DAYS)
    ? { from, to, start: startOfDay(from), end: startOfDay(to) }
    : null

export const isWithin = ({ from, to }: CalendarRange, day: Day): boolean => from <= day && day < to

/** Every day of the range, the first first. */
export const daysIn = ({ from, to }: CalendarRange): Day[] => {
  const days: Day[] = []
  for (let day = from; day < to; day = addDays(day, 1)) days.push(day)
  return days
}
