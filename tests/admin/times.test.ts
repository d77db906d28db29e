import { describe, expect, it } from 'vitest'
import { timeChoices } from '@/admin/document/timeChoices'
import { isNow, startWith, wantedAt, whenSentence } from '@/admin/document/when'

/** Vietnam is seven hours ahead. */
const SATURDAY_NOON = '2026-11-21T05:00:00.000Z'

describe('the times offered for going out', () => {
  it('are still to come, soonest first, by the clock of Vietnam', () => {
    expect(timeChoices(SATURDAY_NOON).map(({ at }) => at)).toEqual([
      '2026-11-21T07:00:00.000Z',
      '2026-11-22T01:00:00.000Z',
      '2026-11-23T01:00:00.000Z',
    ])
  })

  it('include this morning before eight', () => {
    expect(timeChoices('2026-11-20T22:00:00.000Z')[0]?.at).toBe('2026-11-21T01:00:00.000Z')
  })

  it('name a Monday once when tomorrow is one', () => {
    const sundayEvening = '2026-11-22T12:00:00.000Z'
    expect(timeChoices(sundayEvening).map(({ at }) => at)).toEqual(['2026-11-23T01:00:00.000Z'])
  })

  it('mean the Monday of the next week on a Monday', () => {
    const mondayNoon = '2026-11-23T05:00:00.000Z'
    expect(timeChoices(mondayNoon).at(-1)?.at).toBe('2026-11-30T01:00:00.000Z')
  })
})

describe('the time an approver chooses', () => {
  it('is what is typed, read as Vietnam’s clock shows it', () => {
    expect(wantedAt({ mode: 'typed', day: '22/11/2026', time: '7h30' })).toBe('2026-11-22T00:30:00.000Z')
    expect(wantedAt({ mode: 'typed', day: '31/11/2026', time: '07:30' })).toBe('unreadable')
    expect(wantedAt({ mode: 'typed', day: '22/11/2026', time: '' })).toBe('unreadable')
    expect(wantedAt({ mode: 'now' })).toBeNull()
  })

  it('starts with the author’s wish unless its time has passed', () => {
    const tomorrow = '2026-11-22T01:00:00.000Z'
    expect(startWith(tomorrow, SATURDAY_NOON)).toEqual({ mode: 'at', at: tomorrow })
    expect(startWith('2026-11-20T01:00:00.000Z', SATURDAY_NOON)).toEqual({ mode: 'now' })
    expect(startWith(null, SATURDAY_NOON)).toEqual({ mode: 'now' })
  })

  it('counts as now once it has passed, and says so before the click', () => {
    const past = '2026-11-20T00:30:00.000Z'
    expect(isNow(past, SATURDAY_NOON)).toBe(true)
    expect(isNow('unreadable', SATURDAY_NOON)).toBe(false)
    const sentences = [past, null, '2026-11-22T00:30:00.000Z', 'unreadable' as const].map((wanted) =>
      whenSentence(wanted, SATURDAY_NOON),
    )
    expect(new Set(sentences).size).toBe(4)
    expect(sentences[0]).toContain('07:30 20/11/2026')
    expect(sentences[2]).toContain('07:30 22/11/2026')
  })
})
