import { isDay, type Day } from '@/domain/time/instant'

/** A day that comes back every year, `MM-DD`; `02-29` is the last day of February in every year. */
export type MonthDay = string

const PATTERN = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
/** A leap year, to know the days a year can have at all. */
const LEAP_YEAR = 2024

const two = (n: number): string => String(n).padStart(2, '0')

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** True for a day some year has, written `MM-DD`. */
export const isMonthDay = (value: unknown): value is MonthDay =>
  typeof value === 'string' && PATTERN.test(value) && isDay(`${LEAP_YEAR}-${value}`)

/**
 * The day of a year, `months` later when given. The last day of a month stays the last day (30/6 half a year later
 * is 31/12), and a day the month does not have becomes its last. Throws a RangeError for text that is no `MM-DD`.
 */
export const monthDayIn = (year: number, monthDay: MonthDay, months = 0): Day => {
  if (![monthDay].every(isMonthDay)) throw new RangeError(`no day of the year: ${monthDay}`)
  const [month = 1, day = 1] = monthDay.split('-').map(Number)
  const index = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1]
  const last = daysIn(toYear, toMonth)
  const isLast = day >= daysIn(year, month)
  return `${toYear}-${two(toMonth)}-${two(isLast ? last : Math.min(day, last))}`
}

/** `dd/MM`. */
export const formatMonthDay = (monthDay: MonthDay): string => `${monthDay.slice(3)}/${monthDay.slice(0, 2)}`
