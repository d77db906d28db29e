import { addDays, startOfDay, weekdayOf, type Day, type Instant } from '@/domain/time/instant'

/** The kinds a calendar can be cut into without gaps; a quota is set for one of them. */
export const CALENDAR_KINDS = ['week', 'month', 'quarter', 'half', 'year'] as const
export type CalendarKind = (typeof CALENDAR_KINDS)[number]
/** `adhoc`: any two days. */
export type PeriodKind = CalendarKind | 'cchc' | 'adhoc'

/** `start` ≤ moment < `end`, and the same as whole days `firstOn` … `lastOn`, all as Vietnam reads them. */
export type Period = {
  kind: PeriodKind
  key: string
  start: Instant
  end: Instant
  firstOn: Day
  lastOn: Day
}

/** A period from its whole days, both included. */
export const spanOf = (kind: PeriodKind, key: string, firstOn: Day, lastOn: Day): Period => ({
  kind,
  key,
  start: startOfDay(firstOn),
  end: startOfDay(addDays(lastOn, 1)),
  firstOn,
  lastOn,
})

/** The calendar period a day lies in. A week is the ISO 8601 week: Monday to Sunday, named after its Thursday. */
export const calendarPeriodOn = (kind: CalendarKind, day: Day): Period =>
  kind === 'week' ? weekOn(day) : monthsOn(kind, day)

/** Reads `2026-W47`, `2026-11`, `2026-Q4`, `2026-H2`, `2026`. Null for any other text and for `2025-W53`. */
export const parseCalendarPeriod = (key: string): Period | null => {
  for (const [kind, pattern] of Object.entries(KEY_PATTERNS) as [CalendarKind, RegExp][]) {
    const [, year, number = '1'] = pattern.exec(key) ?? []
    if (year === undefined) continue
    const period = calendarPeriodOn(kind, dayWithin(kind, year, Number(number)))
    return period.key === key ? period : null
  }
  return null
}

/** Four digits, not 9999: the end of that year has no four-digit date. */
const YEAR = '([1-8]\\d{3}|9[0-8]\\d\\d|99[0-8]\\d|999[0-8])'
const KEY_PATTERNS: Record<CalendarKind, RegExp> = {
  week: new RegExp(`^${YEAR}-W(\\d{2})$`),
  month: new RegExp(`^${YEAR}-(0[1-9]|1[0-2])$`),
  quarter: new RegExp(`^${YEAR}-Q([1-4])$`),
  half: new RegExp(`^${YEAR}-H([12])$`),
  year: new RegExp(`^${YEAR}$`),
}
const MONTHS: Record<Exclude<CalendarKind, 'week'>, number> = { month: 1, quarter: 3, half: 6, year: 12 }
const MARK = { week: '-W', month: '-', quarter: '-Q', half: '-H', year: '' } as const

const two = (n: number): string => String(n).padStart(2, '0')

/** A day inside the n-th period of a year, as far as it exists; 4 January is always in week 1. */
const dayWithin = (kind: CalendarKind, year: string, n: number): Day =>
  kind === 'week' ? addDays(`${year}-01-04`, 7 * (n - 1)) : `${year}-${two(MONTHS[kind] * (n - 1) + 1)}-01`

const weekOn = (day: Day): Period => {
  const monday = addDays(day, 1 - weekdayOf(day))
  const thursday = addDays(monday, 3)
  const year = thursday.slice(0, 4)
  const dayOfYear = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000
  return spanOf(
    'week',
    `${year}${MARK.week}${two(Math.floor(dayOfYear / 7) + 1)}`,
    monday,
    addDays(monday, 6),
  )
}

const monthsOn = (kind: Exclude<CalendarKind, 'week'>, day: Day): Period => {
  const year = day.slice(0, 4)
  const size = MONTHS[kind]
  const index = Math.floor((Number(day.slice(5, 7)) - 1) / size)
  const number = { month: two(index + 1), quarter: index + 1, half: index + 1, year: '' }[kind]
  const endMonth = (index + 1) * size
  const dayAfter = endMonth === 12 ? `${Number(year) + 1}-01-01` : `${year}-${two(endMonth + 1)}-01`
  return spanOf(
    kind,
    `${year}${MARK[kind]}${number}`,
    `${year}-${two(index * size + 1)}-01`,
    addDays(dayAfter, -1),
  )
}
