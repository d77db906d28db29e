import { describe, expect, it } from 'vitest'
import { assessQuota, type LedgerRow, type QuotaRule } from '@/domain/quota'
import { at, periodNamed, planned, published, ruleOf } from '@tests/domain/quota/support'

const LATER = at('2026-12-07 00:05')
const judge = (key: string, changes: Partial<QuotaRule>, rows: LedgerRow[] = [], now = LATER) =>
  assessQuota(ruleOf(changes), periodNamed(key), rows, now)
const two = [published('2026-11-18 14:00'), published('2026-11-19 08:00')]

describe('before the installation knew a quota', () => {
  const changes = { validFromOn: '2026-01-01', knownSince: at('2026-11-18 09:30') }

  it('no week is judged, even when the quota is said to be valid earlier', () => {
    const result = judge('2026-W46', changes, [published('2026-11-10 08:00'), published('2026-11-11 08:00')])
    expect(result).toMatchObject({
      status: null,
      notJudged: { reason: 'beforeKnown', partly: false },
      published: 2,
    })
  })

  it('the week in which it learnt of it is reported, never held against the unit', () => {
    expect(judge('2026-W47', changes)).toMatchObject({
      status: null,
      notJudged: { reason: 'beforeKnown', partly: true },
      missing: 2,
    })
    expect(judge('2026-W47', changes, two.slice(0, 1), at('2026-11-20 08:00'))).toMatchObject({
      status: null,
      published: 1,
    })
  })

  it('but that week may be a credit', () => {
    expect(judge('2026-W47', changes, two).status).toBe('met')
    expect(
      judge('2026-W47', changes, [...two.slice(0, 1), planned('2026-11-21 08:00')], at('2026-11-20 08:00'))
        .status,
    ).toBe('onTrack')
  })

  it('the next week is judged', () => {
    expect(judge('2026-W48', changes)).toMatchObject({ status: 'missed', notJudged: null })
  })

  it('a week whose Monday it was entered on is judged, for days decide', () => {
    const monday = { validFromOn: '2026-01-01', knownSince: at('2026-11-16 09:00') }
    expect(judge('2026-W47', monday)).toMatchObject({ status: 'missed', notJudged: null })
    const sundayNight = { ...monday, knownSince: '2026-11-15T16:59:59.999Z' }
    expect(judge('2026-W46', sundayNight)).toMatchObject({ status: null, notJudged: { partly: true } })
    expect(judge('2026-W46', { ...monday, knownSince: '2026-11-15T17:00:00.000Z' }).notJudged).toEqual({
      reason: 'beforeKnown',
      partly: false,
    })
  })
})

describe('outside a quota’s validity', () => {
  it('no week before validFrom is judged, nor the one it begins in', () => {
    const changes = { validFromOn: '2026-11-18' }
    expect(judge('2026-W46', changes).notJudged).toEqual({ reason: 'beforeValidity', partly: false })
    expect(judge('2026-W47', changes)).toMatchObject({
      status: null,
      notJudged: { reason: 'beforeValidity', partly: true },
    })
    expect(judge('2026-W48', changes).status).toBe('missed')
    expect(judge('2026-W47', { validFromOn: '2026-11-16' }).status).toBe('missed')
  })

  it('no week after validTo is judged, nor the one it ends within', () => {
    expect(judge('2026-W47', { validToOn: '2026-11-22' }).status).toBe('missed')
    expect(judge('2026-W47', { validToOn: '2026-11-21' })).toMatchObject({
      status: null,
      notJudged: { reason: 'afterValidity', partly: true },
    })
    expect(judge('2026-W47', { validToOn: '2026-11-16' }).notJudged).toEqual({
      reason: 'afterValidity',
      partly: true,
    })
    expect(judge('2026-W47', { validToOn: '2026-11-15' }).notJudged).toEqual({
      reason: 'afterValidity',
      partly: false,
    })
  })

  it('a quota that began and ended within the week is reported only', () => {
    const changes = { validFromOn: '2026-11-17', validToOn: '2026-11-19' }
    expect(judge('2026-W47', changes)).toMatchObject({
      status: null,
      notJudged: { reason: 'beforeValidity', partly: true },
    })
  })

  it('a quota that ended before it was known binds on no day', () => {
    const changes = { validFromOn: '2026-01-01', validToOn: '2026-11-17', knownSince: at('2026-11-19 08:00') }
    expect(judge('2026-W47', changes, two)).toMatchObject({
      status: null,
      notJudged: { reason: 'beforeKnown', partly: false },
    })
  })

  it('an exemption does not hide that the week was not judged at all', () => {
    const exemptions = [{ periodKey: '2026-W46', reason: 'r', by: 'u', at: at('2026-11-01 08:00') }]
    expect(judge('2026-W46', { validFromOn: '2026-11-18', exemptions }).status).toBeNull()
  })
})
