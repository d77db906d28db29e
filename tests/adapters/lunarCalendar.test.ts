import { describe, expect, it } from 'vitest'
import { lunarDayOf } from '@/adapters/lunarCalendar'
import { addDays } from '@/domain/time/instant'

/** The first day of the lunar year as Vietnam kept or announced it; in 1968, 1985, 2007 and 2030 a day or a month before China. */
const NEW_YEARS = [
  ...['1968-01-29', '1985-01-21', '2007-02-17', '2020-01-25', '2021-02-12', '2022-02-01', '2023-01-22'],
  ...['2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-02'],
  ...['2031-01-23', '2032-02-11', '2033-01-31', '2034-02-19', '2035-02-08'],
]

/** Months that begin where a new moon between 23:00 and 24:00 in Vietnam is one of the next day in China. */
const LATE_NEW_MOONS = [
  ['2020-12-14', 11],
  ['2030-02-02', 1],
  ['2032-03-11', 2],
  ['2034-09-12', 8],
] as const

const LEAP_MONTHS = [
  ['2020-05-23', 4],
  ['2023-03-22', 2],
  ['2025-07-25', 6],
  ['2028-06-23', 5],
  ['2031-04-21', 3],
  ['2033-12-22', 11],
] as const

describe('the Vietnamese lunar calendar', () => {
  it.each(NEW_YEARS)('begins the year on %s', (on) => {
    expect(lunarDayOf(on)).toMatchObject({ day: 1, month: 1, isLeapMonth: false })
    expect(lunarDayOf(addDays(on, -1)).month).toBe(12)
  })

  it.each(LATE_NEW_MOONS)('begins a month on %s, by the clock of UTC+7', (on, month) => {
    expect(lunarDayOf(on)).toMatchObject({ day: 1, month, isLeapMonth: false })
  })

  it.each(LEAP_MONTHS)('begins a leap month on %s, after month %i', (on, month) => {
    expect(lunarDayOf(on)).toMatchObject({ day: 1, month, isLeapMonth: true })
    expect(lunarDayOf(addDays(on, -1))).toMatchObject({ month, isLeapMonth: false })
  })

  it.each(['2024-04-18', '2025-04-07', '2026-04-26'])('has the Hùng Kings’ day, 10/3, on %s', (on) => {
    expect(lunarDayOf(on)).toMatchObject({ day: 10, month: 3 })
  })

  it('names the year and counts every month to 29 or 30 without a gap', () => {
    expect(lunarDayOf('2026-11-21')).toEqual({
      day: 13,
      month: 10,
      isLeapMonth: false,
      yearName: 'Bính Ngọ',
    })
    let before = lunarDayOf('2019-12-31').day
    for (let on = '2020-01-01'; on < '2036-01-01'; on = addDays(on, 1)) {
      const { day } = lunarDayOf(on)
      expect(day === before + 1 || (day === 1 && before >= 29), on).toBe(true)
      before = day
    }
  })
})
