import { addDays, addMinutes, startOfDay, weekdayOf, type Day, type Instant } from '@/domain/time/instant'
import { isWorkingDay, type Holiday } from '@/domain/time/workingDays'

/** What a unit approves at a full hour of a day (Vietnam time): when each piece is to go out. */
export type Habit = (day: Day, hour: number, holidays: readonly Holiday[]) => readonly Instant[]

const at = (day: Day, hour: number): Instant => addMinutes(startOfDay(day), hour * 60)
const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day))

/** The last working day of the week up to a weekday (4 = Thursday); null when the week has none. */
const workingDayUpTo = (monday: Day, weekday: number, holidays: readonly Holiday[]): Day | null => {
  for (let n = weekday; n >= 1; n -= 1) {
    const day = addDays(monday, n - 1)
    if (isWorkingDay(day, holidays)) return day
  }
  return null
}

/** Two more of A, an hour before and at the very moment a reporting period gives way to the next. */
const AT_THE_BOUNDARY: readonly Instant[] = [at('2026-03-14', 23), at('2026-03-15', 0)]

/** A plans ahead: two weeks before, on Friday at three, two pieces for Monday and Thursday at eight. */
export const ahead: Habit = (day, hour) => {
  if (hour !== 15 || weekdayOf(day) !== 5) return []
  const monday = addDays(mondayOf(day), 14)
  const regular = [at(monday, 8), at(addDays(monday, 3), 8)]
  return day === '2026-03-13' ? [...regular, ...AT_THE_BOUNDARY] : regular
}

/** B writes at the last moment: two pieces on Thursday at ten, or on the last working day before it. */
export const lastMinute: Habit = (day, hour, holidays) =>
  hour === 10 && day === workingDayUpTo(mondayOf(day), 4, holidays) ? [at(day, hour), at(day, hour)] : []

/** C sends one piece on Tuesday at ten, when it works that day; from October on a second one on Friday at two. */
export const tooLittle: Habit = (day, hour, holidays) => {
  if (!isWorkingDay(day, holidays)) return []
  const isFirst = hour === 10 && weekdayOf(day) === 2
  const isSecond = hour === 14 && weekdayOf(day) === 5 && day >= '2026-10-01'
  return isFirst || isSecond ? [at(day, hour)] : []
}
