import { describe, expect, it } from 'vitest'
import { isWorkingDay, nextWorkingDay, type Holiday } from '@/domain/time/workingDays'
import { addDays } from '@/domain/time/instant'

const holidays: Holiday[] = [
  { on: '2026-01-02', kind: 'compensatory' },
  { on: '2026-01-10', kind: 'swapWorking' },
  ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'].map((on) => ({
    on,
    kind: 'holiday' as const,
  })),
  { on: '2026-04-26', kind: 'holiday' },
  { on: '2026-04-27', kind: 'compensatory' },
]

describe('a working day', () => {
  it('is Monday to Friday outside the table', () => {
    const week = [
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ]
    expect(week.map((day) => isWorkingDay(day, holidays))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('is none on a holiday, on its day in lieu, and on the free side of a swap', () => {
    expect(['2026-02-17', '2026-04-27', '2026-01-02'].map((day) => isWorkingDay(day, holidays))).toEqual([
      false,
      false,
      false,
    ])
  })

  it('is a Saturday that was swapped in, also when the day is listed twice', () => {
    expect(isWorkingDay('2026-01-10', holidays)).toBe(true)
    expect(isWorkingDay('2026-01-10', [...holidays, { on: '2026-01-10', kind: 'holiday' }])).toBe(true)
    expect(isWorkingDay('2026-01-10', [])).toBe(false)
  })
})

describe('the next working day', () => {
  it('skips the weekend, the Tết break and days in lieu', () => {
    expect(nextWorkingDay('2026-11-18', holidays)).toBe('2026-11-19')
    expect(nextWorkingDay('2026-11-20', holidays)).toBe('2026-11-23')
    expect(nextWorkingDay('2026-02-13', holidays)).toBe('2026-02-23')
    expect(nextWorkingDay('2026-04-24', holidays)).toBe('2026-04-28')
  })

  it('may be a swapped Saturday', () => {
    expect(nextWorkingDay('2026-01-09', holidays)).toBe('2026-01-10')
  })

  it('throws when a table leaves no working day for a year', () => {
    const never = Array.from({ length: 400 }, (_, n) => ({
      on: addDays('2026-01-01', n),
      kind: 'holiday' as const,
    }))
    expect(() => nextWorkingDay('2026-01-01', never)).toThrow(RangeError)
  })
})
