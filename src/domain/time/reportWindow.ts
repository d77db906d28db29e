import { spanOf, type Period } from '@/domain/time/calendarPeriod'
import { isMonthDay, monthDayIn, type MonthDay } from '@/domain/time/monthDay'

/** The span of a report that follows no calendar: two days, both included; the first may lie in the year before (-1). */
export type ReportWindow = { code: string; fromYear: -1 | 0; from: MonthDay; to: MonthDay }

/** The kinds of reports whose spans an office edits. */
export type WindowKind = 'month' | 'quarter' | 'half' | 'year' | 'cchc'

/**
 * One row of the table of reporting periods. Of `cchc` there is a row per report of the year. Of the other kinds there
 * is one, `code` = `kind`, and its days are those of the year's *first* period (January, quarter I, the first half);
 * the others lie as many months later.
 */
export type ReportingWindow = ReportWindow & {
  kind: WindowKind
  name: string
  /** Last day whose figures go in; null = the last of the period. */
  dataClosesDay: MonthDay | null
  /** The first such day from the closing of data on; null = nobody set one. */
  dueDay: MonthDay | null
  /** Null = for every unit without its own. */
  unitId: string | null
}

/**
 * The administrative-reform (CCHC) reports: data closes on the 14th. Default data, editable per unit; the
 * windows overlap, so figures are counted by item date and never added up.
 */
export const CCHC_WINDOWS: readonly ReportWindow[] = [
  { code: 'Q1', fromYear: -1, from: '12-15', to: '03-14' },
  { code: 'H1', fromYear: -1, from: '12-15', to: '06-14' },
  { code: 'Q3', fromYear: 0, from: '06-15', to: '09-14' },
  { code: 'Y', fromYear: -1, from: '12-15', to: '12-14' },
]

/** General reports, Nghị định 09/2019: a month from the 15th of the one before to its own 14th, and so on. */
export const GENERAL_WINDOWS: readonly (ReportWindow & { kind: WindowKind })[] = [
  { kind: 'month', code: 'month', fromYear: -1, from: '12-15', to: '01-14' },
  { kind: 'quarter', code: 'quarter', fromYear: -1, from: '12-15', to: '03-14' },
  { kind: 'half', code: 'half', fromYear: -1, from: '12-15', to: '06-14' },
  { kind: 'year', code: 'year', fromYear: -1, from: '12-15', to: '12-14' },
]

const KEY = /^([1-9]\d{3})-CCHC-([A-Z0-9]+)$/

/** Reads `2026-CCHC-Q1`. Null for other text, for a code not among the windows and for a window that ends before it begins. */
export const parseReportWindow = (
  key: string,
  windows: readonly ReportWindow[] = CCHC_WINDOWS,
): Period | null => {
  const [, year, code] = KEY.exec(key) ?? []
  const window = windows.find((each) => each.code === code)
  if (year === undefined || window === undefined) return null
  return windowIn(window, { kind: 'cchc', key, year: Number(year) })
}

/** The span of a window in one year, `months` later for the second month, quarter or half. Null when it is none. */
export const windowIn = (
  { fromYear, from, to }: ReportWindow,
  { kind, key, year, months = 0 }: { kind: WindowKind; key: string; year: number; months?: number },
): Period | null => {
  if (!isMonthDay(from) || !isMonthDay(to)) return null
  const firstOn = monthDayIn(year + fromYear, from, months)
  const lastOn = monthDayIn(year, to, months)
  return firstOn <= lastOn ? spanOf(kind, key, firstOn, lastOn) : null
}
