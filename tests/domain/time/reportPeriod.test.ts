import { describe, expect, it } from 'vitest'
import { startOfDay } from '@/domain/time/instant'
import {
  estimatedDays,
  isEstimated,
  knownKeys,
  mayCloseReport,
  reportsDueBetween,
  resolveReportPeriod,
  windowsOf,
  type ReportKind,
} from '@/domain/time/reportPeriod'
import { CCHC_WINDOWS, GENERAL_WINDOWS, type ReportingWindow } from '@/domain/time/reportWindow'
import type { Holiday } from '@/domain/time/workingDays'
import { timeLabels } from '@/labels/time'

const plain = { dataClosesDay: null, dueDay: null, unitId: null }
const windows: ReportingWindow[] = [
  ...GENERAL_WINDOWS.map((each) => ({ ...each, ...plain, name: each.kind })),
  ...CCHC_WINDOWS.map((each) => ({ ...each, ...plain, kind: 'cchc' as const, name: `CCHC ${each.code}` })),
]
const holidays: Holiday[] = [{ on: '2026-11-24', kind: 'holiday' }]
const calendar = { windows, holidays }

const read = (kind: ReportKind, key: string, own: ReportingWindow[] = windows) => {
  const found = resolveReportPeriod(kind, key, { windows: own, holidays })
  if (!found) throw new Error(`no ${kind} ${key}`)
  return found
}
const days = (kind: ReportKind, key: string): string => {
  const { firstOn, lastOn } = read(kind, key).period
  return `${firstOn}…${lastOn}`
}
const withDays = (kind: ReportingWindow['kind'], change: Partial<ReportingWindow>): ReportingWindow[] =>
  windows.map((each) => (each.kind === kind ? { ...each, ...change } : each))

describe('the span of a report', () => {
  it.each([
    ['month', '2026-01', '2025-12-15…2026-01-14'],
    ['month', '2026-03', '2026-02-15…2026-03-14'],
    ['month', '2026-11', '2026-10-15…2026-11-14'],
    ['month', '2026-12', '2026-11-15…2026-12-14'],
    ['quarter', '2026-Q1', '2025-12-15…2026-03-14'],
    ['quarter', '2026-Q4', '2026-09-15…2026-12-14'],
    ['half', '2026-H1', '2025-12-15…2026-06-14'],
    ['half', '2026-H2', '2026-06-15…2026-12-14'],
    ['year', '2026', '2025-12-15…2026-12-14'],
    ['cchc', '2026-CCHC-Q3', '2026-06-15…2026-09-14'],
    ['week', '2026-W47', '2026-11-16…2026-11-22'],
    ['adhoc', '2026-01-15..2026-03-02', '2026-01-15…2026-03-02'],
  ] as const)('%s %s is %s', (kind, key, expected) => {
    expect(days(kind, key)).toBe(expected)
  })

  it.each([
    ['month', '2026-13'],
    ['month', '2026-Q1'],
    ['quarter', '2026-Q5'],
    ['cchc', '2026-CCHC-Q2'],
    ['cchc', '2026-Q1'],
    ['week', '2025-W53'],
    ['adhoc', '2026-03-02..2026-01-15'],
    ['adhoc', '2026-02-30..2026-03-02'],
    ['year', '2026-11'],
    ['year', '1001'],
    ['year', '9998'],
    ['cchc', '1000-CCHC-Y'],
    ['cchc', '9999-CCHC-Y'],
    ['adhoc', '0001-11-01..9999-12-05'],
    ['adhoc', '1899-12-31..2026-01-01'],
    ['adhoc', '2026-01-01..2200-01-01'],
  ] as const)('%s %s is none', (kind, key) => {
    expect(resolveReportPeriod(kind, key, calendar)).toBeNull()
  })

  it('leaves no gap and no overlap between months, over a leap year, however the 15th is edited', () => {
    const ends = withDays('month', { fromYear: 0, from: '01-01', to: '01-31' })
    for (const own of [windows, ends]) {
      for (let month = 2; month <= 12; month += 1) {
        const key = (n: number) => `2028-${String(n).padStart(2, '0')}`
        expect(read('month', key(month), own).period.start).toBe(
          read('month', key(month - 1), own).period.end,
        )
      }
    }
    expect(read('month', '2028-02', ends).period.lastOn).toBe('2028-02-29')
    expect(
      read('half', '2026-H2', withDays('half', { fromYear: 0, from: '01-01', to: '06-30' })),
    ).toMatchObject({ period: { firstOn: '2026-07-01', lastOn: '2026-12-31' } })
  })

  it('is spelt with its days', () => {
    expect(timeLabels.reportPeriod(read('month', '2026-11').period)).toBe('Tháng 11/2026 (15/10–14/11/2026)')
    expect(timeLabels.reportPeriod(read('adhoc', '2026-01-15..2026-03-02').period)).toBe(
      'Đột xuất (15/01–02/03/2026)',
    )
  })
})

describe('the keys named in a refusal', () => {
  it('are those of the kind in the year that was asked for, else in this year', () => {
    const now = startOfDay('2026-11-21')
    expect(knownKeys('cchc', '2025-CCHC-Q2', calendar, now)).toEqual([
      '2025-CCHC-Q1',
      '2025-CCHC-H1',
      '2025-CCHC-Q3',
      '2025-CCHC-Y',
    ])
    expect(knownKeys('quarter', 'nonsense', calendar, now)).toEqual([
      '2026-Q1',
      '2026-Q2',
      '2026-Q3',
      '2026-Q4',
    ])
    expect(knownKeys('month', '2026-13', calendar, now)).toHaveLength(12)
    expect(knownKeys('adhoc', '', calendar, now)).toEqual([])
  })
})

describe('windows of a unit', () => {
  const province = {
    ...plain,
    kind: 'cchc' as const,
    code: 'Q1',
    fromYear: -1 as const,
    from: '12-10',
    to: '03-10',
  }
  const rows: ReportingWindow[] = [
    ...windows,
    { ...province, name: 'province', unitId: 'p' },
    { ...province, name: 'commune', unitId: 'c', to: '03-05' },
    { ...province, name: 'elsewhere', unitId: 'x' },
    { ...plain, unitId: 'c', kind: 'cchc', code: 'Q2', name: 'own', fromYear: 0, from: '03-15', to: '06-14' },
  ]
  const names = (path: string) =>
    windowsOf(rows, path)
      .filter(({ kind, code }) => kind === 'cchc' && code.startsWith('Q'))
      .map(({ code, name }) => `${code} ${name}`)

  it('are its own, else those of the nearest unit above, else the default', () => {
    expect(names('/p/c/')).toEqual(['Q1 commune', 'Q3 CCHC Q3', 'Q2 own'])
    expect(names('/p/d/')).toEqual(['Q1 province', 'Q3 CCHC Q3'])
    expect(names('/other/')).toEqual(['Q1 CCHC Q1', 'Q3 CCHC Q3'])
  })
})

describe('the day data closes', () => {
  it('is the last of the period unless one is set within it', () => {
    expect(read('cchc', '2026-CCHC-Y')).toMatchObject({ dataClosesOn: '2026-12-14', dueOn: null })
    expect(read('cchc', '2026-CCHC-Y', withDays('cchc', { dataClosesDay: '11-10' })).dataClosesOn).toBe(
      '2026-11-10',
    )
    expect(read('month', '2026-11', withDays('month', { dataClosesDay: '01-10' })).dataClosesOn).toBe(
      '2026-11-10',
    )
    expect(read('month', '2026-11', withDays('month', { dataClosesDay: '01-20' })).dataClosesOn).toBe(
      '2026-11-14',
    )
    expect(read('year', '2026', withDays('year', { dataClosesDay: '12-20' })).dataClosesOn).toBe('2025-12-20')
  })

  it('must be over before a report closes, and what comes after it in the period is an estimate', () => {
    const report = read('cchc', '2026-CCHC-Y', withDays('cchc', { dataClosesDay: '11-10' }))
    expect(report.dataClosesAt).toBe('2026-11-10T17:00:00.000Z')
    expect(mayCloseReport(report, '2026-11-10T16:59:59.999Z')).toBe(false)
    expect(mayCloseReport(report, '2026-11-10T17:00:00.000Z')).toBe(true)
    expect(isEstimated(report, '2026-11-10T16:59:59.999Z')).toBe(false)
    expect(isEstimated(report, '2026-11-10T17:00:00.000Z')).toBe(true)
    expect(isEstimated(report, '2026-12-14T17:00:00.000Z')).toBe(false)
    expect(estimatedDays(report)).toEqual({ firstOn: '2026-11-11', lastOn: '2026-12-14' })
    expect(estimatedDays(read('cchc', '2026-CCHC-Y'))).toBeNull()
  })
})

describe('the due day', () => {
  it('moves to the next working day when it falls on a day off', () => {
    const own = withDays('month', { dueDay: '01-24' })
    expect(read('month', '2026-11', own)).toMatchObject({ statedDueOn: '2026-11-24', dueOn: '2026-11-25' })
    expect(read('month', '2026-10', own)).toMatchObject({ statedDueOn: '2026-10-24', dueOn: '2026-10-26' })
    expect(read('month', '2026-09', own)).toMatchObject({ statedDueOn: '2026-09-24', dueOn: '2026-09-24' })
  })

  it('is the first such day after data closes, in the next year if need be', () => {
    const own = withDays('year', { fromYear: 0, from: '01-01', to: '12-31', dueDay: '01-05' })
    expect(read('year', '2026', own).dueOn).toBe('2027-01-05')
    const early = withDays('cchc', { dataClosesDay: '11-10', dueDay: '11-16' })
    expect(read('cchc', '2026-CCHC-Y', early).dueOn).toBe('2026-11-16')
  })

  it('lists what is due between two days, the earliest first', () => {
    const own = withDays('cchc', { dueDay: '03-20' }).filter(({ code }) => code === 'Q1' || code === 'month')
    const due = reportsDueBetween('2026-01-01', '2026-12-31', {
      windows: own.map((each) => (each.kind === 'month' ? { ...each, dueDay: '01-17' } : each)),
      holidays,
    })
    expect(due).toHaveLength(13)
    expect(due.slice(0, 4).map(({ key, dueOn }) => `${key} ${dueOn}`)).toEqual([
      '2026-01 2026-01-19',
      '2026-02 2026-02-17',
      '2026-03 2026-03-17',
      '2026-CCHC-Q1 2026-03-20',
    ])
    const years = withDays('year', { fromYear: 0, from: '01-01', to: '12-31', dueDay: '01-05' })
    expect(
      reportsDueBetween('2027-01-01', '2027-01-31', { windows: years, holidays }).map(({ key }) => key),
    ).toEqual(['2026'])
  })
})
