import { describe, expect, it } from 'vitest'
import { assessQuota, type LedgerRow, type QuotaRule } from '@/domain/quota'
import { at, periodNamed, planned, published, ruleOf } from '@tests/domain/quota/support'

const week = periodNamed('2026-W47')
const WEDNESDAY = at('2026-11-18 12:00')
const judge = (rows: LedgerRow[], now = WEDNESDAY, changes: Partial<QuotaRule> = {}) =>
  assessQuota(ruleOf(changes), week, rows, now)

describe('the status of a quota', () => {
  it('is notStarted until Monday 00:00', () => {
    expect(judge([], '2026-11-15T16:59:59.999Z').status).toBe('notStarted')
    expect(judge([], '2026-11-15T17:00:00.000Z').status).toBe('atRisk')
  })

  it('is atRisk while too little is out and approved', () => {
    expect(judge([published('2026-11-17 08:00')])).toMatchObject({
      status: 'atRisk',
      published: 1,
      planned: 0,
      missing: 1,
    })
  })

  it('is onTrack when what is approved will do', () => {
    expect(judge([published('2026-11-17 08:00'), planned('2026-11-20 08:00')])).toMatchObject({
      status: 'onTrack',
      published: 1,
      planned: 1,
      missing: 0,
    })
  })

  it('is met as soon as the minimum is out', () => {
    expect(judge([published('2026-11-17 08:00'), published('2026-11-18 12:00')])).toMatchObject({
      status: 'met',
      published: 2,
      missing: 0,
    })
  })

  it('is missed from Monday 00:00 on when the minimum was not reached', () => {
    const rows = [published('2026-11-17 08:00')]
    expect(judge(rows, '2026-11-22T16:59:59.999Z').status).toBe('atRisk')
    expect(judge(rows, '2026-11-22T17:00:00.000Z')).toMatchObject({
      status: 'missed',
      published: 1,
      missing: 1,
    })
  })

  it('falls back when an item is withdrawn within the week', () => {
    const gone = published('2026-11-17 08:00', { status: 'withdrawn', withdrawnAt: at('2026-11-18 09:00') })
    expect(judge([gone, published('2026-11-17 09:00')], at('2026-11-18 08:59')).status).toBe('met')
    expect(judge([gone, published('2026-11-17 09:00')]).status).toBe('atRisk')
  })

  it('names the end of the week as deadline and the moment judged', () => {
    expect(judge([])).toMatchObject({ deadline: week.end, asOf: WEDNESDAY })
    expect(judge([], at('2026-12-24 00:00')).asOf).toBe(week.end)
  })

  it('works the same for months, quarters, halves and years', () => {
    const rows = [published('2026-11-17 08:00'), published('2026-11-30 23:59')]
    const status = (period: QuotaRule['period'], key: string) =>
      assessQuota(ruleOf({ period }), periodNamed(key), rows, at('2027-01-01 00:00')).status
    expect([
      status('month', '2026-11'),
      status('month', '2026-12'),
      status('quarter', '2026-Q4'),
      status('half', '2026-H2'),
      status('year', '2026'),
    ]).toEqual(['met', 'missed', 'met', 'met', 'met'])
  })

  it('refuses a period of another kind', () => {
    expect(() => assessQuota(ruleOf(), periodNamed('2026-11'), [], WEDNESDAY)).toThrow(RangeError)
  })
})

describe('what is coming', () => {
  it('is approved and due before the deadline, not at it', () => {
    const due = (dueAt: string) => judge([planned('2026-11-20 08:00', { dueAt })]).planned
    expect(due('2026-11-22T16:59:59.999Z')).toBe(1)
    expect(due('2026-11-22T17:00:00.000Z')).toBe(0)
  })

  it('includes what is overdue, also from an earlier week: the next tick sends it', () => {
    expect(judge([planned('2026-11-18 11:59'), planned('2026-11-13 08:00')]).planned).toBe(2)
  })

  it('of a week that has not begun is what is due in that week', () => {
    const now = at('2026-11-13 12:00')
    const result = judge([planned('2026-11-14 08:00'), planned('2026-11-17 08:00')], now)
    expect(result).toMatchObject({ status: 'notStarted', planned: 1, missing: 1 })
  })

  it('is no cancelled row, no failed row and no new edition of what is out', () => {
    const cancelled = planned('2026-11-20 08:00', {
      status: 'cancelled',
      cancelledAt: at('2026-11-18 08:00'),
    })
    const failed = planned('2026-11-18 08:00', { status: 'failed' })
    const edition2 = planned('2026-11-20 08:00', { subjectId: 'old', edition: 2 })
    const old = published('2026-11-02 08:00', { subjectId: 'old' })
    const result = judge([cancelled, failed, edition2, old])
    expect(result).toMatchObject({ planned: 0, upcoming: [], missing: 2 })
    expect(result.notCounted.map(({ why }) => why)).toEqual(['failed'])
  })

  it('is the row of a new approval beside a failed one', () => {
    const failed = planned('2026-11-17 08:00', { subjectId: 'f', status: 'failed' })
    const again = planned('2026-11-19 08:00', { subjectId: 'f', edition: 2 })
    expect(judge([failed, again])).toMatchObject({
      planned: 1,
      notCounted: [],
      upcoming: [{ dueAt: again.dueAt }],
    })
  })

  it('does not carry a failure of an earlier week along', () => {
    expect(judge([planned('2026-11-10 08:00', { status: 'failed' })]).notCounted).toEqual([])
  })

  it('must fit the quota', () => {
    expect(
      judge([
        planned('2026-11-20 08:00', { kind: 'photo' }),
        planned('2026-11-20 08:00', { unitId: 'elsewhere' }),
      ]).planned,
    ).toBe(0)
  })

  it('is nothing any more once the week is over', () => {
    expect(judge([planned('2026-11-20 08:00')], at('2026-11-23 00:05'))).toMatchObject({
      planned: 0,
      upcoming: [],
      status: 'missed',
    })
  })
})

describe('an exemption', () => {
  const tet = { periodKey: '2026-W08', reason: 'Nghỉ Tết', by: 'u1', at: at('2026-02-10 08:00') }
  const tetWeek = periodNamed('2026-W08')
  const judgeTet = (now: string, exemptions = [tet], rows: LedgerRow[] = []) =>
    assessQuota(ruleOf({ exemptions }), tetWeek, rows, at(now))

  it('is never implied by Tết', () => {
    expect(judgeTet('2026-02-23 00:05', []).status).toBe('missed')
  })

  it('exempts its week with its reason, and still shows what went out', () => {
    const result = judgeTet('2026-02-23 00:05', [tet], [published('2026-02-16 08:00')])
    expect(result).toMatchObject({
      status: 'exempt',
      published: 1,
      exemption: { reason: 'Nghỉ Tết', by: 'u1' },
    })
  })

  it('exempts no other week', () => {
    expect(judge([], at('2026-11-23 00:05'), { exemptions: [tet] })).toMatchObject({
      status: 'missed',
      exemption: null,
    })
  })

  it('holds from the moment it was granted', () => {
    expect(judgeTet('2026-02-10 07:59').exemption).toBeNull()
    expect(judgeTet('2026-02-10 08:00').status).toBe('exempt')
  })

  it('is the latest when there are several', () => {
    const later = { ...tet, reason: 'Bổ sung lý do', at: at('2026-02-12 08:00') }
    expect(judgeTet('2026-02-23 00:05', [later, tet]).exemption?.reason).toBe('Bổ sung lý do')
  })
})
