import { describe, expect, it } from 'vitest'
import { isRatingOutcome } from '@/domain/rating/outcome'
import { addVotes, contentShare, isRatingLevel, noVotes, votesIn } from '@/domain/rating/rating'
import { hasVoted, withVote } from '@/domain/rating/voted'
import { checkOutage, outageNotice } from '@/domain/site/outage'

describe('votes', () => {
  it('are summed, and said as a share of those who were content', () => {
    const sum = addVotes({ good: 1, fair: 1, poor: 0 }, { good: 0, fair: 0, poor: 1 })
    expect(votesIn(sum)).toBe(3)
    expect(contentShare(sum)).toBe(67)
    expect(contentShare(noVotes())).toBeNull()
    expect(['good', 'best', '', undefined].map(isRatingLevel)).toEqual([true, false, false, false])
    expect(['da-ghi', 'constructor', ''].map(isRatingOutcome)).toEqual([true, false, false])
  })

  it('are remembered by the browser: a hundred items, none of them by its name, whatever else the cookie holds', () => {
    const cookie = withVote('rubbish.<script>', 'item-1')
    expect(cookie).toMatch(/^[0-9a-f]{10}$/)
    expect(hasVoted(cookie, 'item-1')).toBe(true)
    expect(hasVoted(cookie, 'item-2')).toBe(false)
    expect(withVote(cookie, 'item-1')).toBe(cookie)
    const full = Array.from({ length: 101 }, (_, n) => `n${n}`).reduce(withVote, '')
    expect(full.split('.')).toHaveLength(100)
    expect(hasVoted(full, 'n0')).toBe(false)
    expect(hasVoted(full, 'n100')).toBe(true)
  })
})

describe('a planned outage', () => {
  const outage = { text: 'Nâng cấp', from: '2026-11-21T15:00:00.000Z', to: '2026-11-21T20:00:00.000Z' }
  const phase = (now: string) => outageNotice(outage, now)?.phase ?? null

  it('is announced before, told while it lasts, and gone when it is over', () => {
    expect(phase('2026-11-10T00:00:00.000Z')).toBe('coming')
    expect(phase('2026-11-21T14:59:59.999Z')).toBe('coming')
    expect(phase('2026-11-21T15:00:00.000Z')).toBe('now')
    expect(phase('2026-11-21T19:59:59.999Z')).toBe('now')
    expect(phase('2026-11-21T20:00:00.000Z')).toBeNull()
    expect(outageNotice({ ...outage, text: '' }, outage.from)).toBeNull()
    expect(outageNotice({ ...outage, to: outage.from }, outage.from)).toBeNull()
  })

  it('is entered whole or not at all', () => {
    expect(checkOutage(outage)).toEqual([])
    expect(checkOutage({ text: '', from: null, to: null })).toEqual([])
    expect(checkOutage({ text: 'x', from: null, to: null }).map(({ path }) => path)).toEqual([
      'outageFrom',
      'outageTo',
    ])
    expect(checkOutage({ ...outage, to: outage.from })).toEqual([
      { code: 'endBeforeStart', path: 'outageTo' },
    ])
  })
})
