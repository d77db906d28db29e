import { describe, expect, it } from 'vitest'
import { reserveSlot } from '@/domain/radar/reserveSlot'
import { wouldCount } from '@/domain/radar/wouldCount'
import { formatDateTime, startOfDay } from '@/domain/time/instant'

const END = startOfDay('2026-11-23')
const at = (day: string, time: string) => new Date(`${day}T${time}:00+07:00`).toISOString()
const slot = (now: string, taken: readonly string[] = []) => {
  const found = reserveSlot(now, END, taken)
  return found && formatDateTime(found)
}

describe('the time offered for a piece from the shelf', () => {
  it('is tomorrow morning, or the next usual hour with no other piece close by', () => {
    const friday = at('2026-11-20', '15:00')
    expect(slot(friday)).toBe('08:00 21/11/2026')
    expect(slot(friday, [at('2026-11-21', '08:00')])).toBe('14:00 21/11/2026')
    expect(slot(friday, [at('2026-11-21', '10:30'), at('2026-11-21', '15:00')])).toBe('08:00 22/11/2026')
  })

  it('is never after the deadline: today on the last day, and only "now" when no hour is left', () => {
    expect(slot(at('2026-11-22', '07:00'))).toBe('08:00 22/11/2026')
    expect(slot(at('2026-11-22', '07:45'))).toBe('14:00 22/11/2026')
    expect(slot(at('2026-11-22', '14:00'))).toBeNull()
  })

  it('comes back to tomorrow morning when every hour is taken', () => {
    const taken = ['20', '21', '22'].flatMap((day) => [
      at(`2026-11-${day}`, '08:00'),
      at(`2026-11-${day}`, '14:00'),
    ])
    expect(slot(at('2026-11-20', '15:00'), taken)).toBe('08:00 21/11/2026')
  })
})

describe('whether a piece would count', () => {
  const quota = { unitIds: ['board', 'department'], kinds: [], topicIds: [] }
  const piece = { unitId: 'department', kind: 'news', topicIds: ['t1'] }

  it('asks for unit, kind and topic as the quota does', () => {
    expect(wouldCount(quota, piece)).toBe(true)
    expect(wouldCount(quota, { ...piece, unitId: 'commune' })).toBe(false)
    expect(wouldCount(quota, { ...piece, unitId: null })).toBe(false)
    expect(wouldCount({ ...quota, kinds: ['article'] }, piece)).toBe(true)
    expect(wouldCount({ ...quota, kinds: ['feature'] }, piece)).toBe(false)
    expect(wouldCount({ ...quota, topicIds: ['t2'] }, piece)).toBe(false)
    expect(wouldCount({ ...quota, topicIds: ['t1', 't2'] }, piece)).toBe(true)
  })
})
