import { describe, expect, it } from 'vitest'
import { assessQuota, duePeriodsToClose, type LedgerRow } from '@/domain/quota'
import { at, periodNamed, planned, published, ruleOf } from '@tests/domain/quota/support'

const judge = (key: string, rows: LedgerRow[], now: string) =>
  assessQuota(ruleOf(), periodNamed(key), rows, at(now))

describe('an item that an outage moved into the next week', () => {
  const moved = published('2026-11-20 08:00', { subjectId: 'm', publishedAt: at('2026-11-24 10:00') })

  it('counts in the week it really went out, which says so', () => {
    const result = judge('2026-W48', [moved], '2026-11-30 00:05')
    expect(result).toMatchObject({ published: 1, movedIn: [{ subjectId: 'm', dueAt: moved.dueAt }] })
  })

  it('is named by the week it was due in, which does not count it', () => {
    const result = judge('2026-W47', [moved], '2026-11-24 10:05')
    expect(result).toMatchObject({
      published: 0,
      status: 'missed',
      movedOut: [{ subjectId: 'm', publishedAt: null }],
      movedIn: [],
    })
  })

  it('is named the same before and after it went out', () => {
    const waiting = { ...moved, status: 'planned' as const, publishedAt: null }
    expect(judge('2026-W47', [waiting], '2026-11-23 00:05')).toEqual(
      judge('2026-W47', [moved], '2026-12-24 10:05'),
    )
  })

  it('is named by no week between', () => {
    const long = { ...moved, publishedAt: at('2026-12-08 10:00') }
    const between = judge('2026-W49', [long], '2026-12-08 10:05')
    expect(between).toMatchObject({ published: 0, movedIn: [], movedOut: [], upcoming: [] })
  })

  it('is not one that was merely a little late within its week', () => {
    const late = published('2026-11-20 08:00', { publishedAt: at('2026-11-20 23:00') })
    expect(judge('2026-W47', [late], '2026-11-23 00:05')).toMatchObject({
      published: 1,
      movedIn: [],
      movedOut: [],
    })
  })

  it('is not one cancelled before the week ended, but is one cancelled after', () => {
    const cancelled = (moment: string) =>
      planned('2026-11-20 08:00', { status: 'cancelled', cancelledAt: at(moment) })
    expect(judge('2026-W47', [cancelled('2026-11-22 23:59')], '2026-11-25 00:05').movedOut).toEqual([])
    expect(judge('2026-W47', [cancelled('2026-11-24 08:00')], '2026-11-25 00:05').movedOut).toHaveLength(1)
  })

  it('is one whose publishing failed', () => {
    expect(
      judge('2026-W47', [planned('2026-11-20 08:00', { status: 'failed' })], '2026-11-25 00:05').movedOut,
    ).toHaveLength(1)
  })

  it('withdrawn again in the week it went out does not count there and is not listed as moved in', () => {
    const gone = { ...moved, status: 'withdrawn' as const, withdrawnAt: at('2026-11-25 08:00') }
    expect(judge('2026-W48', [gone], '2026-11-30 00:05')).toMatchObject({
      published: 0,
      movedIn: [],
      notCounted: [{ why: 'withdrawn' }],
    })
  })
})

describe('the periods to close', () => {
  const keys = (closed: string[], now: string, rules = [ruleOf({ knownSince: at('2026-11-16 08:00') })]) =>
    duePeriodsToClose(rules, closed, now).map(({ key }) => key)

  it('are due five minutes after Monday 00:00, not a millisecond earlier', () => {
    expect(keys([], '2026-11-22T17:04:59.999Z')).toEqual([])
    expect(keys([], '2026-11-22T17:05:00.000Z')).toEqual(['2026-W47'])
  })

  it('are one for each week of a three-week outage, oldest first', () => {
    expect(keys(['2026-W47'], at('2026-12-16 08:00'))).toEqual(['2026-W48', '2026-W49', '2026-W50'])
  })

  it('include week 53 and go on with week 1', () => {
    const closed = ['2026-W47', '2026-W48', '2026-W49', '2026-W50', '2026-W51']
    expect(keys(closed, at('2027-01-11 00:05'))).toEqual(['2026-W52', '2026-W53', '2027-W01'])
  })

  it('are found in the middle when only one report is missing', () => {
    expect(keys(['2026-W47', '2026-W49'], at('2026-12-07 00:05'))).toEqual(['2026-W48'])
  })

  it('are none once all are closed, however often one asks', () => {
    expect(keys(['2026-W47', '2026-W48'], at('2026-12-01 00:05'))).toEqual([])
  })

  it('begin with the part-week in which the quota became known, and none before it', () => {
    const rules = [ruleOf({ validFromOn: '2026-01-01', knownSince: at('2026-11-18 09:00') })]
    expect(keys([], at('2026-11-30 00:05'), rules)).toEqual(['2026-W47', '2026-W48'])
  })

  it('begin with the earliest quota of the unit and end with the last one valid', () => {
    const rules = [
      ruleOf({ id: 'a', validFromOn: '2026-11-23', validToOn: '2026-11-30' }),
      ruleOf({ id: 'b', validFromOn: '2026-12-14' }),
    ]
    expect(keys([], at('2026-12-28 00:05'), rules)).toEqual(['2026-W48', '2026-W49', '2026-W51', '2026-W52'])
  })

  it('are none for a unit without quotas, or with quotas that ended before they were known', () => {
    const ended = ruleOf({ validToOn: '2026-11-17', knownSince: at('2026-11-18 08:00') })
    expect([[], [ended]].map((rules) => keys([], at('2026-12-28 00:05'), rules))).toEqual([[], []])
  })

  it('are the weeks in which a month ends for monthly quotas alone, the part-month of installation included', () => {
    const monthly = ruleOf({ period: 'month', knownSince: at('2026-10-20 08:00') })
    expect(keys([], at('2026-12-07 00:04'), [monthly])).toEqual(['2026-W44'])
    expect(keys([], at('2026-12-07 00:05'), [monthly])).toEqual(['2026-W44', '2026-W49'])
    expect(keys(['2026-W44'], at('2027-01-04 00:05'), [monthly])).toEqual(['2026-W49', '2026-W53'])
  })

  it('are the weeks of both where a unit has both', () => {
    const weekly = ruleOf({ id: 'w', validFromOn: '2026-11-23', validToOn: '2026-11-29' })
    const monthly = ruleOf({ id: 'm', period: 'month', validFromOn: '2026-11-01', validToOn: '2026-11-30' })
    expect(keys([], at('2026-12-28 00:05'), [weekly, monthly])).toEqual(['2026-W48', '2026-W49'])
  })

  it('take a key list of any kind, a set too', () => {
    expect(
      duePeriodsToClose(
        [ruleOf({ knownSince: at('2026-11-16 08:00') })],
        new Set(['2026-W47']),
        at('2026-11-23 00:05'),
      ),
    ).toEqual([])
  })
})
