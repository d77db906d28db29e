import { describe, expect, it } from 'vitest'
import { endedBefore, periodsReportedIn, reportingWeekOf, weeksCounting } from '@/domain/quota/periods'
import { startOfDay } from '@/domain/time/instant'
import { CALENDAR_KINDS, periodsBetween } from '@/domain/time/period'
import { at, periodNamed } from '@tests/domain/quota/support'

const keys = (week: string) => periodsReportedIn(periodNamed(week)).map(({ key }) => key)

describe('the week that accounts for a longer period', () => {
  it('is the one its last day lies in', () => {
    expect(keys('2026-W48')).toEqual(['2026-W48'])
    expect(keys('2026-W49')).toEqual(['2026-W49', '2026-11'])
    expect(keys('2026-W53')).toEqual(['2026-W53', '2026-12', '2026-Q4', '2026-H2', '2026'])
    expect(keys('2027-W04')).toEqual(['2027-W04', '2027-01'])
    expect(reportingWeekOf(periodNamed('2027-01')).key).toBe('2027-W04')
  })

  it('is one and only one, for every period of twenty years', () => {
    const [from, to] = [startOfDay('2024-01-01'), startOfDay('2044-01-01')]
    const reported = periodsBetween('week', from, to).flatMap((week) =>
      periodsReportedIn(week).map(({ key }) => key),
    )
    expect(new Set(reported).size).toBe(reported.length)
    const ended = CALENDAR_KINDS.flatMap((kind) => periodsBetween(kind, from, to)).filter(
      ({ end }) => end <= to,
    )
    expect(ended.filter(({ key }) => !reported.includes(key))).toEqual([])
  })

  it('names every week whose report may change by what is entered later', () => {
    expect(weeksCounting(at('2026-11-18 08:00'))).toEqual(['2026-W47', '2026-W49', '2026-W53'])
    expect(weeksCounting(at('2026-12-30 08:00'))).toEqual(['2026-W53'])
  })
})

describe('the periods before one', () => {
  it('are of its kind, the latest first', () => {
    const before = (key: string, count: number) =>
      endedBefore(periodNamed(key), count).map((each) => each.key)
    expect(before('2027-W01', 2)).toEqual(['2026-W53', '2026-W52'])
    expect(before('2026-02', 3)).toEqual(['2026-01', '2025-12', '2025-11'])
    expect(before('2026-Q1', 1)).toEqual(['2025-Q4'])
    expect(before('2026', 1)).toEqual(['2025'])
  })
})
