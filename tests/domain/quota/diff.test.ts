import { describe, expect, it } from 'vitest'
import { assessQuota, diffAssessments, type LedgerRow, type QuotaRule } from '@/domain/quota'
import { at, periodNamed, published, recorded, ruleOf } from '@tests/domain/quota/support'

const judge = (rows: LedgerRow[], now: string, changes: Partial<QuotaRule> = {}) =>
  assessQuota(ruleOf(changes), periodNamed('2026-W47'), rows, at(now))
const one = published('2026-11-18 08:00', { subjectId: 'one' })
const late = recorded('2026-11-19 08:00', '2026-11-25 09:00', { subjectId: 'late' })

describe('what changed since the week was closed', () => {
  const frozen = judge([one], '2026-11-23 00:05')

  it('is nothing when only later events happened', () => {
    const later = { ...one, status: 'withdrawn' as const, withdrawnAt: at('2026-11-24 08:00') }
    expect(diffAssessments([frozen], [judge([later], '2026-12-01 08:00')])).toEqual([])
  })

  it('is an item recorded afterwards, with count and status before and after', () => {
    const [change] = diffAssessments([frozen], [judge([one, late], '2026-11-25 09:00')])
    expect(change).toMatchObject({
      quotaId: 'q1',
      periodKey: '2026-W47',
      added: [{ subjectId: 'late' }],
      removed: [],
      publishedBefore: 1,
      publishedAfter: 2,
      statusBefore: 'missed',
      statusAfter: 'met',
    })
  })

  it('is an item that turns out to have been published in an earlier week', () => {
    const earlier = recorded('2026-11-10 08:00', '2026-11-25 09:00', { subjectId: 'one', edition: 2 })
    const [change] = diffAssessments([frozen], [judge([one, earlier], '2026-11-25 09:00')])
    expect(change).toMatchObject({ added: [], removed: [{ subjectId: 'one' }], publishedAfter: 0 })
  })

  it('is an exemption granted afterwards', () => {
    const exemptions = [{ periodKey: '2026-W47', reason: 'r', by: 'u', at: at('2026-11-24 08:00') }]
    const [change] = diffAssessments([frozen], [judge([one], '2026-11-25 08:00', { exemptions })])
    expect(change).toMatchObject({ added: [], removed: [], statusBefore: 'missed', statusAfter: 'exempt' })
  })

  it('is no new title', () => {
    expect(diffAssessments([frozen], [judge([{ ...one, title: 'Other' }], '2026-11-25 08:00')])).toEqual([])
  })

  it('passes over quotas that stand on one side only and other periods of the same quota', () => {
    const fresh = judge([one, late], '2026-11-25 09:00')
    expect(
      diffAssessments(
        [frozen],
        [
          { ...fresh, quotaId: 'new' },
          { ...fresh, periodKey: '2026-W46' },
        ],
      ),
    ).toEqual([])
    expect(diffAssessments([], [fresh])).toEqual([])
  })
})
