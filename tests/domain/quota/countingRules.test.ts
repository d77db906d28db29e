import { describe, expect, it } from 'vitest'
import { assessQuota, type CountingRules, type LedgerRow } from '@/domain/quota'
import { switchedOn } from '@/domain/quota/countingRules'
import { quotaLabels } from '@/labels/quota'
import { at, periodNamed, planned, published, recorded, ruleOf } from '@tests/domain/quota/support'

const week = periodNamed('2026-W47')
const OFF: CountingRules = {
  countBasis: 'published',
  minHoursBetween: null,
  maxPerDay: null,
  minWords: null,
  ownWritingOnly: false,
}
const AFTER = at('2026-11-23 00:05')
const judge = (rows: LedgerRow[], changes: Partial<CountingRules>, now = AFTER) =>
  assessQuota(ruleOf({ counting: { ...OFF, ...changes } }), week, rows, now)
const ids = (items: readonly { subjectId: string }[]) => items.map(({ subjectId }) => subjectId)
const reasons = (...given: Parameters<typeof judge>) =>
  judge(...given).notCounted.map((item) => [item.subjectId, quotaLabels.notCountedNote(item)])

describe('rules that are switched off', () => {
  it('leave no trace in a report', () => {
    expect(switchedOn(OFF)).toBeNull()
    expect(switchedOn({ ...OFF, minHoursBetween: 0, maxPerDay: 0 })).toBeNull()
    expect(switchedOn({ ...OFF, ownWritingOnly: true })).toEqual({ ...OFF, ownWritingOnly: true })
    expect([quotaLabels.counting(null), quotaLabels.counting(OFF)]).toEqual(['', ''])
  })
})

describe('a minimum length and own writing', () => {
  const rows = [
    published('2026-11-17 08:00', { subjectId: 'short', wordCount: 149 }),
    published('2026-11-17 09:00', { subjectId: 'enough', wordCount: 150 }),
    published('2026-11-17 10:00', { subjectId: 'repost', wordCount: 900, isRepost: true }),
  ]

  it('leave out what is shorter or somebody else’s, and say why', () => {
    const rules = { minWords: 150, ownWritingOnly: true }
    expect(ids(judge(rows, rules).items)).toEqual(['enough'])
    expect(reasons(rows, rules)).toEqual([
      ['short', 'Không tính: ngắn hơn số chữ tối thiểu (150 chữ)'],
      ['repost', 'Không tính: bài đăng lại của nguồn khác'],
    ])
  })

  it('are those of the first edition: rewriting afterwards makes no new piece', () => {
    const first = published('2026-11-17 08:00', {
      subjectId: 'a',
      wordCount: 20,
      status: 'superseded',
      supersededAt: at('2026-11-18 08:00'),
    })
    const longer = published('2026-11-18 08:00', { subjectId: 'a', edition: 2, wordCount: 400 })
    expect(judge([first, longer], { minWords: 150 }).published).toBe(0)
  })

  it('hold before a piece goes out, so that nobody counts on it', () => {
    const coming = [planned('2026-11-20 08:00', { subjectId: 'short', wordCount: 10 })]
    const found = judge(coming, { minWords: 150 }, at('2026-11-19 08:00'))
    expect([found.planned, found.missing]).toEqual([0, 2])
    expect(found.notCounted).toMatchObject([{ subjectId: 'short', why: 'tooShort', publishedAt: null }])
  })
})

describe('confirmation on the portal', () => {
  const confirmed = { confirmedUrl: 'https://portal.example.vn/tin-9' }

  it('must come before the period ends, and its link stands in the list', () => {
    const rows = [
      published('2026-11-17 08:00', { subjectId: 'in', confirmedAt: at('2026-11-18 08:00'), ...confirmed }),
      published('2026-11-17 09:00', { subjectId: 'late', confirmedAt: at('2026-11-23 00:01'), ...confirmed }),
      published('2026-11-17 10:00', { subjectId: 'never' }),
    ]
    expect(judge(rows, { countBasis: 'confirmed' }).items).toMatchObject([{ subjectId: 'in', ...confirmed }])
    expect(reasons(rows, { countBasis: 'confirmed' })).toEqual([
      ['late', 'Chưa tính: chưa xác nhận trên Cổng'],
      ['never', 'Chưa tính: chưa xác nhận trên Cổng'],
    ])
  })

  it('of one edition holds for the piece, and what was entered with its link needs none', () => {
    const first = published('2026-11-17 08:00', {
      subjectId: 'a',
      status: 'superseded',
      supersededAt: at('2026-11-18 08:00'),
      confirmedAt: at('2026-11-17 12:00'),
    })
    const second = published('2026-11-18 08:00', { subjectId: 'a', edition: 2 })
    const entered = recorded('2026-11-19 08:00', '2026-11-20 08:00', { subjectId: 'b' })
    expect(ids(judge([first, second, entered], { countBasis: 'confirmed' }).items)).toEqual(['a', 'b'])
  })
})

describe('at most so many a day', () => {
  it('counts the earliest of each day of Vietnam', () => {
    const rows = [
      published('2026-11-17 00:10', { subjectId: 'a' }),
      published('2026-11-17 23:50', { subjectId: 'b' }),
      published('2026-11-18 00:05', { subjectId: 'c' }),
    ]
    expect(ids(judge(rows, { maxPerDay: 1 }).items)).toEqual(['a', 'c'])
    expect(reasons(rows, { maxPerDay: 1 })).toEqual([
      ['b', 'Không tính: ngày đó đã đủ số tin, bài được tính (1 tin, bài)'],
    ])
  })

  it('gives the place of a withdrawn piece to the next', () => {
    const rows = [
      published('2026-11-17 08:00', {
        subjectId: 'a',
        status: 'withdrawn',
        withdrawnAt: at('2026-11-17 09:00'),
      }),
      published('2026-11-17 10:00', { subjectId: 'b' }),
    ]
    expect(ids(judge(rows, { maxPerDay: 1 }).items)).toEqual(['b'])
  })
})

describe('hours between two pieces', () => {
  it('are measured from the last that counts, to the millisecond', () => {
    const rows = [
      published('2026-11-17 08:00', { subjectId: 'a' }),
      published('2026-11-17 11:59', { subjectId: 'b' }),
      published('2026-11-17 12:00', { subjectId: 'c' }),
      published('2026-11-17 15:30', { subjectId: 'd' }),
    ]
    expect(ids(judge(rows, { minHoursBetween: 4 }).items)).toEqual(['a', 'c'])
    expect(reasons(rows, { minHoursBetween: 4 })[0]).toEqual([
      'b',
      'Không tính: quá gần tin, bài được tính trước đó (4 giờ)',
    ])
  })

  it('are measured against what is to come as well', () => {
    const rows = [
      published('2026-11-19 08:00', { subjectId: 'out' }),
      planned('2026-11-19 10:00', { subjectId: 'soon' }),
      planned('2026-11-20 08:00', { subjectId: 'far' }),
    ]
    const found = judge(rows, { minHoursBetween: 4 }, at('2026-11-19 09:00'))
    expect([found.status, ids(found.upcoming), ids(found.notCounted)]).toEqual(['onTrack', ['far'], ['soon']])
  })
})

describe('the rules in words', () => {
  it('stand in one line', () => {
    const all = { countBasis: 'confirmed', minHoursBetween: 4, maxPerDay: 1, minWords: 150 } as const
    expect(quotaLabels.counting({ ...all, ownWritingOnly: true })).toBe(
      'Chỉ tính tin, bài: đã xác nhận trên Cổng; cách nhau ít nhất 4 giờ; mỗi ngày nhiều nhất 1; từ 150 chữ trở lên; không tính bài đăng lại',
    )
  })
})
