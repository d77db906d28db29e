import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { addDays, startOfDay } from '@/domain/time/instant'
import {
  CALENDAR_KINDS,
  nextPeriod,
  parsePeriod,
  periodOf,
  periodsBetween,
  previousPeriod,
  type Period,
} from '@/domain/time/period'

const read = (key: string): Period => {
  const period = parsePeriod(key)
  if (!period) throw new Error(`${key} was refused`)
  return period
}
const days = (key: string): string => `${read(key).firstOn}…${read(key).lastOn}`

describe('a week', () => {
  it('runs from Monday 00:00 to Monday 00:00 in Vietnam', () => {
    expect(read('2026-W47')).toEqual({
      kind: 'week',
      key: '2026-W47',
      start: '2026-11-15T17:00:00.000Z',
      end: '2026-11-22T17:00:00.000Z',
      firstOn: '2026-11-16',
      lastOn: '2026-11-22',
    })
  })

  it('changes between the last millisecond of Sunday and Monday 00:00', () => {
    expect(periodOf('week', '2026-11-15T16:59:59.999Z').key).toBe('2026-W46')
    expect(periodOf('week', '2026-11-15T17:00:00.000Z').key).toBe('2026-W47')
  })

  it('53 exists in 2026 and reaches into January', () => {
    expect(days('2026-W53')).toBe('2026-12-28…2027-01-03')
    expect(periodOf('week', '2027-01-03T16:59:59.999Z').key).toBe('2026-W53')
    expect(periodOf('week', '2027-01-03T17:00:00.000Z').key).toBe('2027-W01')
    expect(nextPeriod(read('2026-W53')).key).toBe('2027-W01')
    expect(previousPeriod(read('2027-W01')).key).toBe('2026-W53')
  })

  it('1 may begin in December', () => {
    expect(days('2026-W01')).toBe('2025-12-29…2026-01-04')
    expect(days('2030-W01')).toBe('2029-12-31…2030-01-06')
  })

  it('of the Tết of 2026 is week 8', () => {
    expect(periodOf('week', startOfDay('2026-02-17')).key).toBe('2026-W08')
  })

  it('has the number the ISO calendar gives it, for every day from 2020 to 2060', () => {
    for (let day = '2020-01-01'; day < '2060-01-01'; day = addDays(day, 1)) {
      const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day)
      const period = periodOf('week', startOfDay(day))
      expect(period.key).toBe(`${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`)
    }
  })
})

describe('a key', () => {
  it('names months, quarters, halves and years', () => {
    expect(days('2026-11')).toBe('2026-11-01…2026-11-30')
    expect(days('2028-02')).toBe('2028-02-01…2028-02-29')
    expect(days('2026-12')).toBe('2026-12-01…2026-12-31')
    expect(days('2026-Q1')).toBe('2026-01-01…2026-03-31')
    expect(days('2026-Q4')).toBe('2026-10-01…2026-12-31')
    expect(days('2026-H1')).toBe('2026-01-01…2026-06-30')
    expect(days('2026-H2')).toBe('2026-07-01…2026-12-31')
    expect(days('2026')).toBe('2026-01-01…2026-12-31')
  })

  it.each([
    '2025-W53',
    '2026-W54',
    '2026-W99',
    '2026-W00',
    '2026-W7',
    '2026-w47',
    '2026W47',
    '2026-13',
    '2026-00',
    '2026-1',
    '2026-Q0',
    '2026-Q5',
    '2026-H3',
    '2026-H0',
    '26',
    '9999',
    '0999',
    '2026 ',
    ' 2026',
    '2026-W47\n',
    '',
    '2026-11-18',
    'abc',
    '2026-CCHC',
    '2026-CCHC-Q2',
    '2026-CCHC-Q4',
    '2026-CCHC-q1',
    '2026-cchc-Q1',
  ])('%j is refused', (key) => {
    expect(parsePeriod(key)).toBeNull()
  })

  it('reads back as the period it came from, and neighbours touch without gap, over 40 years', () => {
    for (const kind of CALENDAR_KINDS) {
      let period = periodOf(kind, startOfDay('2019-12-31'))
      while (period.firstOn < '2060-01-01') {
        expect(parsePeriod(period.key)).toEqual(period)
        const next = nextPeriod(period)
        expect(next.start).toBe(period.end)
        expect(next.firstOn).toBe(addDays(period.lastOn, 1))
        expect(previousPeriod(next)).toEqual(period)
        period = next
      }
    }
  })
})

describe('CCHC reporting windows', () => {
  it('close on the 14th and overlap', () => {
    expect(days('2026-CCHC-Q1')).toBe('2025-12-15…2026-03-14')
    expect(days('2026-CCHC-H1')).toBe('2025-12-15…2026-06-14')
    expect(days('2026-CCHC-Q3')).toBe('2026-06-15…2026-09-14')
    expect(days('2026-CCHC-Y')).toBe('2025-12-15…2026-12-14')
    expect(read('2026-CCHC-Y')).toMatchObject({
      start: '2025-12-14T17:00:00.000Z',
      end: '2026-12-14T17:00:00.000Z',
    })
  })

  it('have the same window a year later and earlier as neighbours', () => {
    expect(nextPeriod(read('2026-CCHC-H1')).key).toBe('2027-CCHC-H1')
    expect(previousPeriod(read('2026-CCHC-H1')).firstOn).toBe('2024-12-15')
  })

  it('are data: a unit may have its own', () => {
    const own = [{ code: 'Q2', fromYear: 0 as const, from: '03-15', to: '06-14' }]
    expect(parsePeriod('2026-CCHC-Q2', own)).toMatchObject({
      kind: 'cchc',
      firstOn: '2026-03-15',
      lastOn: '2026-06-14',
    })
    expect(parsePeriod('2026-CCHC-Q1', own)).toBeNull()
  })

  it('that are no days or end before they begin are refused', () => {
    const bad = [
      { code: 'A', fromYear: 0 as const, from: '02-30', to: '06-14' },
      { code: 'B', fromYear: 0 as const, from: '06-15', to: '06-14' },
    ]
    expect([parsePeriod('2026-CCHC-A', bad), parsePeriod('2026-CCHC-B', bad)]).toEqual([null, null])
  })

  it('throws when the neighbour of an unlisted window is asked for', () => {
    expect(() => nextPeriod(read('2026-CCHC-H1'), [])).toThrow(RangeError)
  })
})

describe('the periods between two moments', () => {
  const keys = (from: string, to: string) => periodsBetween('week', from, to).map(({ key }) => key)

  it('are those with at least one moment in it, oldest first', () => {
    const [w51, w01] = [read('2026-W51'), read('2027-W01')]
    expect(keys(w51.start, w01.end)).toEqual(['2026-W51', '2026-W52', '2026-W53', '2027-W01'])
    expect(keys('2026-12-27T16:59:59.999Z', '2026-12-27T17:00:00.001Z')).toEqual(['2026-W52', '2026-W53'])
    expect(keys('2026-12-27T16:59:59.999Z', '2026-12-27T17:00:00.000Z')).toEqual(['2026-W52'])
  })

  it('are none when the second is not after the first', () => {
    expect(keys('2026-12-27T17:00:00.000Z', '2026-12-27T17:00:00.000Z')).toEqual([])
    expect(keys('2026-12-30T08:00:00.000Z', '2026-12-30T08:00:00.000Z')).toEqual([])
    expect(keys('2026-12-27T17:00:00.000Z', '2026-12-20T17:00:00.000Z')).toEqual([])
  })
})
