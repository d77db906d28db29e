import { spanOf, type Period } from '@/domain/time/calendarPeriod'
import { isDay } from '@/domain/time/instant'

/** A reporting period that follows no calendar: days `MM-DD`, both included; the first may lie in the year before (-1). */
export type ReportWindow = { code: string; fromYear: -1 | 0; from: string; to: string }

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

const KEY = /^([1-9]\d{3})-CCHC-([A-Z0-9]+)$/

/** Reads `2026-CCHC-Q1`. Null for other text, for a code not among the windows and for a window that ends before it begins. */
export const parseReportWindow = (
  key: string,
  windows: readonly ReportWindow[] = CCHC_WINDOWS,
): Period | null => {
  const [, year, code] = KEY.exec(key) ?? []
  const window = windows.find((each) => each.code === code)
  if (year === undefined || window === undefined) return null
  const firstOn = `${Number(year) + window.fromYear}-${window.from}`
  const lastOn = `${year}-${window.to}`
  return isDay(firstOn) && isDay(lastOn) && firstOn <= lastOn ? spanOf('cchc', key, firstOn, lastOn) : null
}
