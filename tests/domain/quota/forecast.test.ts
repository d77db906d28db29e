import { describe, expect, it } from 'vitest'
import { forecast, type PastPeriod } from '@/domain/quota/forecast'
import { endedBefore } from '@/domain/quota/periods'
import { addDays, addMinutes, startOfDay, type Instant } from '@/domain/time/instant'
import { forecastLabels } from '@/labels/forecast'
import { at, periodNamed } from '@tests/domain/quota/support'

const week = periodNamed('2026-W47')
const THURSDAY = at('2026-11-19 10:00')
const weeks = endedBefore(week, 30)

/** A week in which pieces went out on these days (Monday is 1), at eight. */
const past = (index: number, days: readonly number[], extra: Partial<PastPeriod> = {}): PastPeriod => {
  const period = weeks[index]!
  const on = (day: number): Instant => addMinutes(startOfDay(addDays(period.firstOn, day - 1)), 8 * 60)
  return { period, minimum: 2, countedAt: days.map(on), approvedAhead: [], isJudged: true, ...extra }
}
const say = (history: readonly PastPeriod[], published: number, planned = 0, now = THURSDAY) => {
  const found = forecast({ period: week, now, minimum: 2, published, planned, history })
  return [found.code, forecastLabels.sentence(found, 'week')]
}

describe('the forecast of a running week', () => {
  const tenWithOne = Array.from({ length: 10 }, (_, n) => past(n, n < 8 ? [2, 5] : [2]))

  it('counts the weeks that stood alike on the same day, and says how many were met', () => {
    expect(say(tenWithOne, 1)).toEqual([
      'likely',
      'Nhiều khả năng đạt: 8/10 tuần có tình hình như hôm nay đã đạt.',
    ])
  })

  it('takes what is approved ahead for as good as out, then and now', () => {
    const ahead = tenWithOne.map((each) => ({
      ...each,
      countedAt: each.countedAt.slice(0, 0),
      approvedAhead: [{ approvedAt: each.period.start, dueAt: addMinutes(each.period.end, -60) }],
    }))
    expect(say(ahead, 0, 1)[0]).toBe('unlikely')
    expect(say(tenWithOne, 0, 1)[0]).toBe('likely')
  })

  it('changes with the day: on Monday one piece is early, on Sunday it is not', () => {
    const late = Array.from({ length: 8 }, (_, n) => past(n, n % 2 === 0 ? [1, 2] : [6]))
    expect(say(late, 1, 0, at('2026-11-16 10:00'))).toEqual([
      'likely',
      'Nhiều khả năng đạt: 4/4 tuần có tình hình như hôm nay đã đạt.',
    ])
    expect(say(late, 1, 0, at('2026-11-22 10:00'))).toEqual([
      'unlikely',
      'Ít khả năng đạt: 0/4 tuần có tình hình như hôm nay đã đạt.',
    ])
  })

  it('falls back on weeks that stood no better when too few stood alike', () => {
    const nothingYet = Array.from({ length: 6 }, (_, n) => past(n, n < 3 ? [5, 6] : [6]))
    expect(say(nothingYet, 1)).toEqual(['open', 'Chưa chắc đạt: 3/6 tuần có tình hình như hôm nay đã đạt.'])
  })

  it('says that it knows too little', () => {
    expect(say([], 1)).toEqual(['tooLittleHistory', 'Chưa đủ số liệu để dự báo: chưa có tuần nào đã chốt.'])
    expect(say(tenWithOne.slice(0, 3), 1)[1]).toBe(
      'Chưa đủ số liệu để dự báo: trong 3 tuần gần đây chỉ có 3 tuần có tình hình như hôm nay.',
    )
  })

  it('looks at 26 judged weeks and no further, and at none that was exempt', () => {
    const many = Array.from({ length: 30 }, (_, n) => past(n, n < 26 ? [2, 5] : [2]))
    expect(say(many, 1)[1]).toContain('26/26 tuần')
    const exempt = tenWithOne.map((each, n) => ({ ...each, isJudged: n >= 7 }))
    expect(say(exempt, 1)[0]).toBe('tooLittleHistory')
  })

  it('says nothing of chances once the week is met', () => {
    expect(say([], 2)).toEqual(['met', 'Đã đạt tuần này.'])
  })
})
