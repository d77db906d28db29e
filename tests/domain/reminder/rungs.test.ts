import { describe, expect, it } from 'vitest'
import type { Assessment } from '@/domain/quota/types'
import { DEFAULT_LADDERS, ladderOf, type LadderStep } from '@/domain/reminder/ladder'
import { dueRung, isBehind, rungsOf } from '@/domain/reminder/rungs'
import { formatDateTime } from '@/domain/time/instant'
import { parsePeriod, type Period } from '@/domain/time/period'
import { holidays } from '@/seed/data/reference/holidays'

const period = (key: string): Period => {
  const found = parsePeriod(key)
  if (!found) throw new Error(key)
  return found
}
const weekly = ladderOf('week', [])
const rungs = (key: string, ladder: readonly LadderStep[] = weekly) => rungsOf(ladder, period(key), holidays)
const table = (key: string, ladder?: readonly LadderStep[]) =>
  rungs(key, ladder).map(({ dueAt, audience }) => `${formatDateTime(dueAt)} ${audience.join(' ')}`)

const WRITERS = 'contributor editor'
const EDITORS = `${WRITERS} editorInChief`
const ALL = `${EDITORS} office`

describe('the weekly ladder', () => {
  it.each([
    [
      'an ordinary week',
      '2026-W47',
      [
        '09:00 17/11/2026 roster',
        `16:00 18/11/2026 ${WRITERS}`,
        `09:00 20/11/2026 ${EDITORS}`,
        `09:00 22/11/2026 ${ALL}`,
        '08:00 23/11/2026 leader',
      ],
    ],
    [
      '24/11: the Tuesday off moves its rung to Monday afternoon',
      '2026-W48',
      [
        '16:00 23/11/2026 roster',
        `16:00 25/11/2026 ${WRITERS}`,
        `09:00 27/11/2026 ${EDITORS}`,
        `09:00 29/11/2026 ${ALL}`,
        '08:00 30/11/2026 leader',
      ],
    ],
    [
      'the week of Tết: everybody once, on the last working afternoon before it, the leader after the break',
      '2026-W08',
      [`16:00 13/02/2026 roster ${ALL}`, '08:00 23/02/2026 leader'],
    ],
    [
      'the week before Tết: its Sunday is within the break, so it is told on Friday afternoon; its miss after the break',
      '2026-W07',
      [
        '09:00 10/02/2026 roster',
        `16:00 11/02/2026 ${WRITERS}`,
        `09:00 13/02/2026 ${EDITORS}`,
        `16:00 13/02/2026 ${ALL}`,
        '08:00 23/02/2026 leader',
      ],
    ],
    [
      '30/4 and 1/5: the long weekend is told of on Wednesday',
      '2026-W18',
      ['09:00 28/04/2026 roster', `16:00 29/04/2026 ${ALL}`, '08:00 04/05/2026 leader'],
    ],
    [
      'week 53, and the first day of the new year off',
      '2026-W53',
      [
        '09:00 29/12/2026 roster',
        `16:00 30/12/2026 ${WRITERS}`,
        `16:00 31/12/2026 ${ALL}`,
        '08:00 04/01/2027 leader',
      ],
    ],
    [
      'a Saturday swapped in leaves the Sunday after it ordinary',
      '2026-W02',
      [
        '09:00 06/01/2026 roster',
        `16:00 07/01/2026 ${WRITERS}`,
        `09:00 09/01/2026 ${EDITORS}`,
        `09:00 11/01/2026 ${ALL}`,
        '08:00 12/01/2026 leader',
      ],
    ],
  ])('%s', (_name, key, expected) => {
    expect(table(key)).toEqual(expected)
  })

  it('keeps every rung before the deadline, and none in the quiet hours, over two years', () => {
    let week = period('2026-W01')
    for (let n = 0; n < 100; n += 1) {
      for (const rung of rungsOf(weekly, week, holidays)) {
        if (!rung.isAfterEnd) expect(rung.dueAt < week.end).toBe(true)
        const hour = Number(formatDateTime(rung.dueAt).slice(0, 2))
        expect(hour >= 8 && hour <= 16).toBe(true)
      }
      week = period(nextKey(week))
    }
  })
})

const nextKey = ({ key }: Period): string => {
  const [year = '', number = ''] = key.split('-W')
  const next = `${year}-W${String(Number(number) + 1).padStart(2, '0')}`
  return parsePeriod(next) ? next : `${Number(year) + 1}-W01`
}

describe('a ladder of the office', () => {
  const at = (hour: number, weekday = 3): LadderStep => ({
    moment: { kind: 'weekday', weekday },
    hour,
    audience: ['editor'],
  })

  it.each([
    [22, '16:00 18/11/2026 editor'],
    [5, '16:00 17/11/2026 editor'],
    [12, '12:00 18/11/2026 editor'],
  ])('asked for %i o’clock is sent at %s', (hour, expected) => {
    expect(table('2026-W47', [at(hour)])).toEqual([expected])
  })

  it('counts days before the end for longer periods, off the weekend', () => {
    // 31 October 2026 is a Saturday; two days before is Thursday, the last day itself moves to Friday.
    const before = (days: number): LadderStep => ({
      moment: { kind: 'daysBeforeEnd', days },
      hour: 9,
      audience: ['editor'],
    })
    expect(table('2026-10', [before(2), before(0)])).toEqual([
      '09:00 29/10/2026 editor',
      '16:00 30/10/2026 editor',
    ])
  })

  it('is the default of its period when empty', () => {
    expect(ladderOf('year', [])).toBe(DEFAULT_LADDERS.year)
    expect(ladderOf('week', [at(9)])).toEqual([at(9)])
    expect(table('2026-Q4', ladderOf('quarter', []))).toEqual([
      '09:00 26/11/2026 roster',
      `09:00 10/12/2026 ${WRITERS}`,
      `09:00 21/12/2026 ${EDITORS}`,
      `09:00 28/12/2026 ${ALL}`,
      '08:00 04/01/2027 leader',
    ])
  })
})

describe('the rung to send', () => {
  const due = (now: string, key = '2026-W47') => dueRung(rungs(key), now, holidays)?.key ?? null

  it.each([
    ['2026-11-17T01:59:00.000Z', null],
    ['2026-11-17T02:00:00.000Z', 'weekday-2-9'],
    ['2026-11-18T08:59:00.000Z', 'weekday-2-9'],
    ['2026-11-18T09:00:00.000Z', 'weekday-3-16'],
    // In the evening nobody is disturbed: it waits for the morning.
    ['2026-11-18T10:00:00.000Z', null],
    ['2026-11-19T01:00:00.000Z', 'weekday-3-16'],
    // Saturday: Friday's rung is not made up for on a day off; Sunday's own is sent on Sunday.
    ['2026-11-21T03:00:00.000Z', null],
    ['2026-11-22T02:00:00.000Z', 'weekday-7-9'],
    ['2026-11-22T10:00:00.000Z', null],
    // Monday, after the close: only the leader hears of it, and only for three days.
    ['2026-11-23T00:59:00.000Z', null],
    ['2026-11-23T01:00:00.000Z', 'missed-8'],
    ['2026-11-25T03:00:00.000Z', 'missed-8'],
    ['2026-11-26T01:00:00.000Z', null],
  ])('at %s is %s', (now, expected) => {
    expect(due(now)).toBe(expected)
  })

  it('may be one of a period still to come', () => {
    expect(due('2026-02-13T08:59:00.000Z', '2026-W08')).toBeNull()
    expect(due('2026-02-13T09:00:00.000Z', '2026-W08')).toBe('weekday-7-9')
    expect(due('2026-02-18T03:00:00.000Z', '2026-W08')).toBeNull()
  })
})

describe('being behind', () => {
  const [before, after] = [rungs('2026-W47')[1], rungs('2026-W47').at(-1)]
  const judged = (status: Assessment['status'], published = 0, planned = 0) =>
    ({ status, minimum: 2, published, planned }) as Assessment

  it.each([
    ['atRisk', true, false],
    ['onTrack', false, false],
    ['met', false, false],
    ['exempt', false, false],
    ['missed', false, true],
    [null, false, false],
  ] as const)('%s: reminded before the end %s, after it %s', (status, isBefore, isAfter) => {
    expect(before && isBehind(judged(status), before)).toBe(isBefore)
    expect(after && isBehind(judged(status), after)).toBe(isAfter)
  })

  it('counts what is planned for a period still to come', () => {
    expect(before && isBehind(judged('notStarted', 0, 1), before)).toBe(true)
    expect(before && isBehind(judged('notStarted', 0, 2), before)).toBe(false)
  })
})
