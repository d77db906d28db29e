import {
  CALENDAR_KINDS,
  calendarPeriodOn,
  parseCalendarPeriod,
  type CalendarKind,
  type Period,
  type PeriodKind,
} from '@/domain/time/calendarPeriod'
import { addDays, toDay, type Instant } from '@/domain/time/instant'
import { CCHC_WINDOWS, parseReportWindow, type ReportWindow } from '@/domain/time/reportWindow'

export { CALENDAR_KINDS, type CalendarKind, type Period, type PeriodKind } from '@/domain/time/calendarPeriod'

/**
 * Reads a period key: `2026-W47`, `2026-11`, `2026-Q4`, `2026-H2`, `2026`, `2026-CCHC-Q1|H1|Q3|Y`.
 * Strict: null for every other spelling and for a period that does not exist (`2025-W53`).
 */
export const parsePeriod = (key: string, windows: readonly ReportWindow[] = CCHC_WINDOWS): Period | null =>
  parseCalendarPeriod(key) ?? parseReportWindow(key, windows)

/** The period of that kind the moment lies in, by Vietnam's calendar. CCHC windows overlap and have no such answer. */
export const periodOf = (kind: CalendarKind, instant: Instant): Period =>
  calendarPeriodOn(kind, toDay(instant))

/** The period after this one; of a CCHC window, the same window a year later. An ad hoc span has no neighbour: RangeError. */
export const nextPeriod = (period: Period, windows: readonly ReportWindow[] = CCHC_WINDOWS): Period =>
  isCalendarKind(period.kind)
    ? calendarPeriodOn(period.kind, addDays(period.lastOn, 1))
    : sameWindow(period, 1, windows)

/** The period before this one; of a CCHC window, the same window a year earlier. As above. */
export const previousPeriod = (period: Period, windows: readonly ReportWindow[] = CCHC_WINDOWS): Period =>
  isCalendarKind(period.kind)
    ? calendarPeriodOn(period.kind, addDays(period.firstOn, -1))
    : sameWindow(period, -1, windows)

/** Every period of that kind with at least one moment in `from` ≤ moment < `to`, oldest first. */
export const periodsBetween = (kind: CalendarKind, from: Instant, to: Instant): Period[] => {
  const periods: Period[] = []
  if (from >= to) return periods
  for (let period = periodOf(kind, from); period.start < to; period = nextPeriod(period)) periods.push(period)
  return periods
}

const isCalendarKind = (kind: PeriodKind): kind is CalendarKind =>
  CALENDAR_KINDS.some((each) => each === kind)

const sameWindow = (period: Period, years: number, windows: readonly ReportWindow[]): Period => {
  const key = `${Number(period.key.slice(0, 4)) + years}${period.key.slice(4)}`
  const window = parseReportWindow(key, windows)
  if (window === null) throw new RangeError(`no reporting window ${key}`)
  return window
}
