import { describe, expect, it } from 'vitest'
import { checkDelegation } from '@/domain/editorial/checkDelegation'
import { BOARD, DEPARTMENT, NOW, person, SIBLING, substitute } from './people'

const chief = person('chief', 'editorInChief', BOARD)

describe('checkDelegation', () => {
  const draft = {
    delegatorId: 'chief',
    delegateId: 'other',
    delegator: chief,
    delegateIsActive: true,
    unitId: DEPARTMENT,
    unitPath: `/${BOARD}/${DEPARTMENT}/`,
    startsAt: NOW,
    endsAt: '2026-11-20T00:00:00.000Z',
    reason: 'đi công tác',
  }
  const codes = (facts: object) => checkDelegation({ ...draft, ...facts }, NOW).map(({ code }) => code)

  it('accepts an approver’s delegation within their units', () => {
    expect(codes({})).toEqual([])
    expect(codes({ unitId: null, unitPath: null })).toEqual([])
  })

  it('says everything that is wrong at once', () => {
    const wrong = {
      delegateId: 'chief',
      delegateIsActive: false,
      endsAt: NOW,
      reason: ' ',
      delegator: person('chief', 'editor'),
    }
    expect(codes(wrong)).toEqual([
      'delegatorNotApprover',
      'delegateIsSelf',
      'delegateClosed',
      'delegationEndsBeforeStart',
      'delegationOver',
      'reasonMissing',
    ])
  })

  it('refuses a unit outside the delegator’s reach and a substitute passing the right on', () => {
    expect(codes({ delegator: person('chief', 'editorInChief', SIBLING) })).toEqual(['delegatorNotApprover'])
    expect(codes({ delegator: substitute('editorInChief') })).toEqual(['delegatorNotApprover'])
  })
})
