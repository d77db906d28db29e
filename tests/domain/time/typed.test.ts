import { describe, expect, it } from 'vitest'
import { typedDay, typedMoment } from '@/domain/time/typed'

describe('a day and a time as people type them', () => {
  it.each([
    ['23/11/2026', '08:30', '2026-11-23T01:30:00.000Z'],
    [' 3.1.2026 ', '8h05', '2026-01-03T01:05:00.000Z'],
    ['2026-11-23', '8h', '2026-11-23T01:00:00.000Z'],
    ['23-11-2026', '0:00', '2026-11-22T17:00:00.000Z'],
  ])('reads %s and %s as Vietnam time', (day, time, at) => {
    expect(typedMoment(day, time)).toBe(at)
  })

  it.each([
    ['31/02/2026', '08:30'],
    ['11/23/2026', '08:30'],
    ['23/11/26', '08:30'],
    ['23/11/2026', '24:00'],
    ['23/11/2026', '8:60'],
    ['23/11/2026', ''],
    ['', '08:30'],
  ])('refuses %s and %s', (day, time) => {
    expect(typedMoment(day, time)).toBeNull()
  })

  it('keeps a stored day as it is', () => {
    expect(typedDay('2026-11-23')).toBe('2026-11-23')
  })
})
