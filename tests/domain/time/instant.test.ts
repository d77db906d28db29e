import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  ZONE,
  addDays,
  addMinutes,
  formatDateTime,
  formatDay,
  isDay,
  isInstant,
  startOfDay,
  toDay,
  toInstant,
  weekdayOf,
} from '@/domain/time/instant'

describe('a day', () => {
  it('is a real calendar day in one spelling', () => {
    expect(['2026-11-18', '2028-02-29', '1945-09-02'].every(isDay)).toBe(true)
    const others = [
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '20261118',
      ' 2026-11-18',
      '',
      '2026-11-18T00:00',
      null,
      20261118,
    ]
    expect(others.filter(isDay)).toEqual([])
  })

  it('moves over months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
    expect(addDays('2026-11-18', 0)).toBe('2026-11-18')
  })

  it('knows its weekday, Monday being 1 and Sunday 7', () => {
    expect(['2026-11-16', '2026-11-18', '2026-11-22'].map(weekdayOf)).toEqual([1, 3, 7])
  })

  it('is written day first', () => {
    expect(formatDay('2026-02-09')).toBe('09/02/2026')
  })
})

describe('a moment', () => {
  it('is canonical UTC text and no other spelling', () => {
    expect(isInstant('2026-11-18T01:02:03.004Z')).toBe(true)
    const others = [
      '2026-11-18T01:02:03Z',
      '2026-11-18T01:02:03.004+07:00',
      '2026-11-18T24:00:00.000Z',
      '2026-02-30T00:00:00.000Z',
      '2026-11-18T01:02:03.0040Z',
      'now',
      null,
    ]
    expect(others.filter(isInstant)).toEqual([])
  })

  it('is read from a Date, from Z and from an offset, cut to the millisecond', () => {
    expect(toInstant(new Date('2026-11-18T08:00:00+07:00'))).toBe('2026-11-18T01:00:00.000Z')
    expect(toInstant('2026-11-18T08:00:00+07:00')).toBe('2026-11-18T01:00:00.000Z')
    expect(toInstant('2026-11-18T01:00Z')).toBe('2026-11-18T01:00:00.000Z')
    expect(toInstant('2026-11-18T01:00:00.123999Z')).toBe('2026-11-18T01:00:00.123Z')
  })

  it('is not read from text whose meaning depends on the computer, nor from nonsense', () => {
    const values = [
      '2026-11-18T08:00',
      '2026-11-18',
      '',
      'abc',
      new Date('x'),
      0,
      null,
      undefined,
      '+012026-11-18T08:00:00Z',
    ]
    expect(values.map(toInstant)).toEqual(values.map(() => null))
  })

  it('belongs to the Vietnamese day, which turns at 17:00 UTC', () => {
    expect(toDay('2026-11-15T16:59:59.999Z')).toBe('2026-11-15')
    expect(toDay('2026-11-15T17:00:00.000Z')).toBe('2026-11-16')
    expect(startOfDay('2026-11-16')).toBe('2026-11-15T17:00:00.000Z')
  })

  it('is written as a Vietnamese wall clock shows it', () => {
    expect(formatDateTime('2026-11-15T17:05:59.999Z')).toBe('00:05 16/11/2026')
    expect(formatDateTime('1960-06-01T00:00:00.000Z')).toBe('08:00 01/06/1960')
  })

  it('moves by minutes', () => {
    expect(addMinutes('2026-12-31T23:58:00.000Z', 5)).toBe('2027-01-01T00:03:00.000Z')
    expect(addMinutes('2026-12-31T23:58:00.000Z', -1440)).toBe('2026-12-30T23:58:00.000Z')
  })

  it('throws for text that is no moment or no day', () => {
    expect(() => toDay('')).toThrow(RangeError)
    expect(() => toDay('tomorrow')).toThrow(RangeError)
    expect(() => startOfDay('2026-02-31x')).toThrow(RangeError)
    expect(() => startOfDay('')).toThrow(RangeError)
  })
})

describe('the fixed offset', () => {
  const zoned = (day: string) => Temporal.PlainDate.from(day).toZonedDateTime(ZONE).epochMilliseconds

  it('agrees with the time zone database on every tenth day from 1976 to 2100', () => {
    for (let day = '1976-01-01'; day < '2101-01-01'; day = addDays(day, 10)) {
      const start = startOfDay(day)
      expect(Date.parse(start), day).toBe(zoned(day))
      expect([toDay(start), toDay(addMinutes(start, -1))]).toEqual([day, addDays(day, -1)])
    }
  })

  it('is not used for the years in which Saigon kept other time', () => {
    expect(startOfDay('1960-06-01')).toBe('1960-05-31T16:00:00.000Z')
    expect(toDay('1960-05-31T16:00:00.000Z')).toBe('1960-06-01')
    expect(toDay('1960-05-31T15:59:59.999Z')).toBe('1960-05-31')
    expect(startOfDay('1975-12-31')).toBe('1975-12-30T17:00:00.000Z')
    expect(toDay('1975-12-31T23:00:00.000Z')).toBe('1976-01-01')
  })
})
