import { CCHC_WINDOWS, GENERAL_WINDOWS, type ReportWindow, type WindowKind } from '@/domain/time/reportWindow'

/** A default row of the reporting periods; `dueDay` as `MM-DD`, null where no general rule sets one. */
type DefaultPeriod = ReportWindow & { kind: WindowKind; name: string; dueDay: string | null }

const CCHC_NAMES: Record<string, { name: string; dueDay: string }> = {
  Q1: { name: 'Báo cáo CCHC quý I', dueDay: '03-20' },
  H1: { name: 'Báo cáo CCHC 6 tháng đầu năm', dueDay: '06-20' },
  Q3: { name: 'Báo cáo CCHC quý III', dueDay: '09-20' },
  Y: { name: 'Báo cáo CCHC năm', dueDay: '12-20' },
}

const GENERAL_NAMES: Record<string, string> = {
  month: 'Báo cáo tháng',
  quarter: 'Báo cáo quý',
  half: 'Báo cáo 6 tháng',
  year: 'Báo cáo năm',
}

/**
 * What every installation starts from: general reports run from the 15th to the 14th (NĐ 09/2019), the four CCHC reports
 * close on the 14th and are due on the 20th of their last month. Deadlines within a province are local: the office edits.
 */
export const reportingPeriods: readonly DefaultPeriod[] = [
  ...GENERAL_WINDOWS.map((window) => ({ ...window, name: GENERAL_NAMES[window.code] ?? '', dueDay: null })),
  ...CCHC_WINDOWS.map((window) => ({
    ...window,
    kind: 'cchc' as const,
    name: CCHC_NAMES[window.code]?.name ?? '',
    dueDay: CCHC_NAMES[window.code]?.dueDay ?? null,
  })),
]
