import { addDays, weekdayOf, type Day } from '@/domain/time/instant'

/**
 * A day of the holiday table. `holiday` is a day of the Labour Code or the Government's decision, `compensatory`
 * a weekday off in exchange (nghỉ bù, or the free side of a swap), `swapWorking` a weekend day worked for it.
 */
export type Holiday = { on: Day; kind: 'holiday' | 'compensatory' | 'swapWorking' }

const LONGEST_BREAK = 366

/**
 * Whether offices work that day: Monday to Friday outside the table, plus the weekend days swapped in. A day
 * that is listed both as free and as swapped in is worked: the swap is the later and more special decision.
 */
export const isWorkingDay = (day: Day, holidays: readonly Holiday[]): boolean => {
  const kinds = holidays.filter(({ on }) => on === day).map(({ kind }) => kind)
  return kinds.includes('swapWorking') || (kinds.length === 0 && weekdayOf(day) <= 5)
}

/** The first working day after `day` (never `day` itself). Throws a RangeError when the table leaves none for a year. */
export const nextWorkingDay = (day: Day, holidays: readonly Holiday[]): Day => {
  for (let n = 1; n <= LONGEST_BREAK; n += 1) {
    const candidate = addDays(day, n)
    if (isWorkingDay(candidate, holidays)) return candidate
  }
  throw new RangeError(`no working day in the year after ${day}`)
}

/** `day` itself when offices work, else the first day after it on which they do. */
export const firstWorkingDayFrom = (day: Day, holidays: readonly Holiday[]): Day =>
  isWorkingDay(day, holidays) ? day : nextWorkingDay(day, holidays)
