import { resolveReportPeriod } from '@/domain/time/reportPeriod'
import type { ReportingWindow } from '@/domain/time/reportWindow'

export type WindowIssue = { code: 'reversed' | 'closesOutside'; path: string }

/** Any year with a leap day, so that every day of the year exists. */
const SAMPLE_YEAR = '2028'
const FIRST = { month: `${SAMPLE_YEAR}-01`, quarter: `${SAMPLE_YEAR}-Q1`, half: `${SAMPLE_YEAR}-H1` } as const

const firstKey = ({ kind, code }: ReportingWindow): string =>
  kind === 'cchc' ? `${SAMPLE_YEAR}-CCHC-${code}` : kind === 'year' ? SAMPLE_YEAR : FIRST[kind]

/** What is wrong with a row whose days are days: it ends before it begins, or its data closes outside it. */
export const checkWindow = (window: ReportingWindow): WindowIssue[] => {
  const found = resolveReportPeriod(window.kind, firstKey(window), { windows: [window], holidays: [] })
  if (found === null) return [{ code: 'reversed', path: 'to' }]
  const isInside = window.dataClosesDay === null || found.dataClosesOn.endsWith(window.dataClosesDay)
  return isInside ? [] : [{ code: 'closesOutside', path: 'dataClosesDay' }]
}
