import { describe, expect, it } from 'vitest'
import { type ChangedRow, eventOf, isWanted } from '@/domain/push/change'
import { feedsOf } from '@/domain/push/feedsOf'
import { isGivenUp, nextTry } from '@/domain/push/retry'
import { secretOf, signedHeaders } from '@/domain/push/signature'

const row = (changes: Partial<ChangedRow> = {}): ChangedRow => ({
  id: 'row',
  subjectType: 'article',
  subjectId: 'subject',
  slug: 'tin',
  status: 'published',
  unitPath: '/a/b/',
  topicIds: ['t'],
  firstPublishedAt: '2026-11-20T02:00:00.000Z',
  publishedAt: '2026-11-20T02:00:00.000Z',
  withdrawnAt: null,
  supersededAt: null,
  ...changes,
})

it('signs as Standard Webhooks’ own example', () => {
  const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1614265330, body: '{"test": 2432232314}' }
  expect(signedHeaders(message, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')).toEqual({
    'webhook-id': message.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  })
  expect(secretOf(new Uint8Array([1, 2, 3]))).toBe('whsec_AQID')
})

describe('what a change means to a receiver', () => {
  it('is the present state of the row', () => {
    expect(eventOf(row())?.event).toBe('item.published')
    const later = '2026-11-21T02:00:00.000Z'
    expect(eventOf(row({ publishedAt: later }))).toEqual({ event: 'item.updated', at: later })
    expect(eventOf(row({ status: 'withdrawn', withdrawnAt: later }))).toEqual({
      event: 'item.withdrawn',
      at: later,
    })
    expect(eventOf(row({ status: 'superseded', supersededAt: later }))).toBeNull()
  })

  it('concerns those who asked for its kind and its unit or one above', () => {
    const all = { subjectTypes: [], unitId: null }
    expect(isWanted(all, row())).toBe(true)
    expect(isWanted({ ...all, unitId: 'a' }, row())).toBe(true)
    expect(isWanted({ ...all, unitId: 'c' }, row())).toBe(false)
    expect(isWanted({ ...all, subjectTypes: ['slogan'] }, row())).toBe(false)
  })
})

it('concerns the feeds of its kind, its topics and its units, in every format', () => {
  const names = { topics: new Map([['t', 'cchc']]), units: new Map([['b', 'van-phong']]) }
  expect(feedsOf(row({ subjectType: 'slogan' }), names).filter((path) => path.endsWith('.atom'))).toEqual([
    '/rss/tat-ca.atom',
    '/rss/khau-hieu.atom',
    '/rss/chu-de/cchc.atom',
    '/rss/don-vi/van-phong.atom',
    '/rss/don-vi/van-phong/tat-ca.atom',
    '/rss/don-vi/van-phong/khau-hieu.atom',
  ])
})

describe('trying again', () => {
  const now = '2026-11-20T00:00:00.000Z'
  it('waits longer each time, and ends after more than a week', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 39].map(
      (attempts) => (Date.parse(nextTry(attempts, now) ?? '') - Date.parse(now)) / 60_000,
    )
    expect(waits).toEqual([1, 2, 5, 15, 60, 180, 360, 360, 360])
    expect(nextTry(40, now)).toBeNull()
  })

  it('is given up on a receiver that has taken nothing for a week', () => {
    expect(isGivenUp('2026-11-13T00:00:00.000Z', now)).toBe(true)
    expect(isGivenUp('2026-11-13T00:00:01.000Z', now)).toBe(false)
  })
})
