import { describe, expect, it } from 'vitest'
import { allowedActions, whoCould } from '@/domain/editorial/allowedActions'
import { canCreate, decideContentEdit } from '@/domain/editorial/contentEdit'
import { decideStep, needsReason, systemStep, type WorkflowFacts } from '@/domain/editorial/decide'
import type { ActorFacts } from '@/domain/editorial/delegation'
import { checkReason } from '@/domain/editorial/reason'
import { checkShelving } from '@/domain/editorial/reserve'
import type { Action } from '@/domain/editorial/transitions'
import { BELOW, BOARD, DEPARTMENT, docIn, lent, NOW, person, SIBLING, substitute } from './people'

const decide = (action: Action, doc: WorkflowFacts, actor: ActorFacts, now = NOW) =>
  decideStep({ type: 'article', doc, actor, action, now })

const chief = person('chief', 'editorInChief', BOARD)
const refused = (code: string) => ({ ok: false, code })
const approvedFor = (onBehalfOf: string | null) => ({ ok: true, to: 'approved', onBehalfOf })

describe('approving needs four eyes', () => {
  it('is refused to whoever changed the content since it last went out, author or not', () => {
    const doc = docIn('edited', { contentEditorIds: ['writer', 'chief'] })
    expect(decide('approve', doc, chief)).toEqual(refused('changedContentYourself'))
    expect(decide('approve', docIn('edited'), chief)).toEqual(approvedFor(null))
  })

  it('is open to the author of an edition somebody else changed', () => {
    expect(decide('approve', docIn('edited', { authorId: 'chief' }), chief)).toEqual(approvedFor(null))
  })

  it('is refused to a substitute who changed the content', () => {
    const doc = docIn('edited', { contentEditorIds: ['substitute'] })
    expect(decide('approve', doc, substitute('editorInChief'))).toEqual(refused('changedContentYourself'))
  })

  it('is refused to the substitute of somebody who changed the content', () => {
    const doc = docIn('edited', { contentEditorIds: ['delegator'] })
    expect(decide('approve', doc, substitute('editorInChief'))).toEqual(refused('delegatorChangedContent'))
  })

  it('does not let an approver who changed the content act for another approver', () => {
    const both = { ...chief, delegations: [lent(person('other', 'leader'), 'chief')] }
    const doc = docIn('edited', { contentEditorIds: ['chief'] })
    expect(decide('approve', doc, both)).toEqual(refused('changedContentYourself'))
  })

  it('binds approving only: whoever changed the content may still withdraw and reschedule', () => {
    const facts = { contentEditorIds: ['chief'] }
    expect(decide('withdraw', docIn('published', facts), chief).ok).toBe(true)
    expect(decide('reschedule', docIn('approved', facts), chief).ok).toBe(true)
  })
})

describe('delegation', () => {
  it('leaves the trace of the delegator, and none when the right is one’s own', () => {
    expect(decide('approve', docIn('edited'), substitute('leader'))).toEqual(approvedFor('delegator'))
    const both = { ...chief, delegations: [lent(person('other', 'leader'), 'chief')] }
    expect(decide('approve', docIn('edited'), both)).toEqual(approvedFor(null))
  })

  it('begins at its start, ends by itself at its end and at once when revoked', () => {
    const at = (now: string, revokedAt: string | null = null) =>
      decide('approve', docIn('edited'), substitute('editorInChief', { revokedAt }), now).ok
    expect(at('2026-11-15T23:59:59.999Z')).toBe(false)
    expect(at('2026-11-16T00:00:00.000Z')).toBe(true)
    expect(at('2026-11-19T23:59:59.999Z')).toBe(true)
    expect(at('2026-11-20T00:00:00.000Z')).toBe(false)
    expect(at(NOW, NOW)).toBe(false)
    expect(at(NOW, '2026-11-18T02:00:00.001Z')).toBe(true)
  })

  it('cannot be passed on', () => {
    const middle = substitute('editorInChief')
    const last = { ...person('last'), delegations: [lent(middle, 'last')] }
    expect(decide('approve', docIn('edited'), middle).ok).toBe(true)
    expect(decide('approve', docIn('edited'), last)).toEqual(refused('stepNotYours'))
  })

  it('reaches no further than its unit and the delegator’s own assignments', () => {
    const within = (unitId: string) =>
      decide('approve', docIn('edited'), substitute('editorInChief', { unitId })).ok
    expect(within(DEPARTMENT)).toBe(true)
    expect(within(BOARD)).toBe(true)
    expect(within(SIBLING)).toBe(false)
    expect(within(BELOW)).toBe(false)
    const elsewhere = { ...person('s'), delegations: [lent(person('d', 'editorInChief', SIBLING), 's')] }
    expect(decide('approve', docIn('edited'), elsewhere)).toEqual(refused('stepNotYours'))
  })

  it('ends with the delegator’s account', () => {
    const gone = { ...person('delegator', 'editorInChief'), isActive: false }
    const actor = { ...person('s'), delegations: [lent(gone, 's')] }
    expect(decide('approve', docIn('edited'), actor)).toEqual(refused('stepNotYours'))
  })

  it('to oneself lends nothing', () => {
    const self = { ...person('s'), delegations: [lent(person('s', 'editorInChief'), 's')] }
    expect(decide('approve', docIn('edited'), self).ok).toBe(false)
  })

  it('picks the delegator who did not change the content when there are two', () => {
    const actor = {
      ...person('s'),
      delegations: [lent(person('d1', 'editorInChief'), 's'), lent(person('d2', 'leader'), 's')],
    }
    expect(decide('approve', docIn('edited', { contentEditorIds: ['d1'] }), actor)).toEqual(approvedFor('d2'))
  })

  it('does not lend what the delegator’s role may not do', () => {
    expect(decide('reschedule', docIn('approved'), substitute('leader')).ok).toBe(false)
    expect(decide('return', docIn('edited'), substitute('editorInChief')).ok).toBe(false)
  })
})

describe('the reserve shelf', () => {
  const shelved = docIn('approved', { scheduledFor: null })

  it('lets who may reschedule set a time, the substitute too, and nobody else', () => {
    expect(decide('schedule', shelved, chief)).toEqual({ ok: true, to: 'approved', onBehalfOf: null })
    expect(decide('schedule', shelved, substitute('editorInChief')).ok).toBe(true)
    for (const role of ['contributor', 'editor', 'office', 'leader', 'administrator'] as const)
      expect(decide('schedule', shelved, person('p', role))).toEqual(refused('stepNotYours'))
  })

  it('takes articles so marked that nobody reads yet, and nothing else', () => {
    const shelving = { type: 'article', isReserve: true, hasPublicEdition: false } as const
    const codes = (facts: object) => checkShelving({ ...shelving, ...facts }).map(({ code }) => code)
    expect(codes({})).toEqual([])
    expect(codes({ isReserve: false })).toEqual(['notReserve'])
    expect(codes({ type: 'slogan' })).toEqual(['notReserve'])
    expect(codes({ hasPublicEdition: true })).toEqual(['reserveIsPublic'])
  })
})

describe('refusals', () => {
  it('says which condition fails', () => {
    expect(decide('approve', docIn('draft'), chief)).toEqual(refused('stepNotFromHere'))
    expect(decide('withdraw', docIn('draft'), chief)).toEqual(refused('noPublicEdition'))
    expect(decide('withdraw', docIn('draft'), person('p', 'contributor'))).toEqual(refused('stepNotYours'))
    expect(decide('reschedule', docIn('approved', { scheduledFor: null }), chief)).toEqual(
      refused('nothingScheduled'),
    )
    expect(decide('schedule', docIn('approved'), chief)).toEqual(refused('notOnShelf'))
    expect(decide('approve', docIn('edited'), { ...chief, isActive: false })).toEqual(
      refused('accountClosed'),
    )
  })

  it('lets a schedule be cancelled after its row has failed', () => {
    expect(decide('cancelSchedule', docIn('approved', { scheduledFor: null }), chief)).toEqual({
      ok: true,
      to: 'edited',
      onBehalfOf: null,
    })
  })

  it('no longer lets an author revise after moving to another unit', () => {
    const doc = docIn('published', { authorId: 'p' })
    expect(decide('revise', doc, person('p', 'contributor')).ok).toBe(true)
    expect(decide('revise', doc, person('p', 'contributor', SIBLING)).ok).toBe(false)
    expect(decide('revise', doc, person('p', 'office')).ok).toBe(false)
  })

  it('asks a reason for returning and withdrawing only', () => {
    expect(needsReason('return', 'submitted')).toBe(true)
    expect(needsReason('return', 'approved')).toBe(true)
    expect(needsReason('withdraw', 'published')).toBe(true)
    expect(needsReason('withdraw', 'draft')).toBe(true)
    expect(needsReason('approve', 'edited')).toBe(false)
    expect(checkReason('return', 'edited', ' \n')).toEqual([
      { code: 'reasonMissing', path: 'reason', severity: 'error' },
    ])
    expect(checkReason('return', 'edited', 'sai số liệu')).toEqual([])
    expect(checkReason('approve', 'edited', null)).toEqual([])
  })
})

describe('whoCould', () => {
  it('names everybody who could approve, and for whom', () => {
    const doc = docIn('edited', { contentEditorIds: ['chief'] })
    const candidates = [chief, person('boss', 'leader', BOARD), substitute('leader'), person('e', 'editor')]
    expect(whoCould({ type: 'article', doc, action: 'approve', candidates, now: NOW })).toEqual([
      { personId: 'boss', onBehalfOf: null },
      { personId: 'substitute', onBehalfOf: 'delegator' },
    ])
  })

  it('is empty when nobody could', () => {
    const doc = docIn('edited', { contentEditorIds: ['chief'] })
    expect(whoCould({ type: 'article', doc, action: 'approve', candidates: [chief], now: NOW })).toEqual([])
  })
})

describe('system steps', () => {
  it('publish and take off, from one status each', () => {
    expect(systemStep('publish', 'approved')).toBe('published')
    expect(systemStep('publish', 'edited')).toBeNull()
    expect(systemStep('expire', 'published')).toBe('withdrawn')
    expect(systemStep('expire', 'draft')).toBeNull()
  })

  it('are nobody’s button', () => {
    expect(allowedActions({ type: 'article', doc: docIn('approved'), actor: chief, now: NOW })).not.toContain(
      'publish',
    )
  })
})

describe('decideContentEdit', () => {
  it('takes approved content off the schedule and back to waiting for approval', () => {
    expect(decideContentEdit({ type: 'article', doc: docIn('approved'), actor: chief })).toEqual({
      ok: true,
      to: 'edited',
      cancelsPlannedRow: true,
    })
  })

  it('keeps the status otherwise', () => {
    expect(decideContentEdit({ type: 'article', doc: docIn('submitted'), actor: chief })).toEqual({
      ok: true,
      to: 'submitted',
      cancelsPlannedRow: false,
    })
  })

  it('refuses public and withdrawn content, people without the role and closed accounts', () => {
    expect(decideContentEdit({ type: 'article', doc: docIn('published'), actor: chief })).toEqual(
      refused('notEditableHere'),
    )
    expect(decideContentEdit({ type: 'article', doc: docIn('draft'), actor: chief })).toEqual(
      refused('editNotYours'),
    )
    expect(
      decideContentEdit({ type: 'article', doc: docIn('edited'), actor: { ...chief, isActive: false } }),
    ).toEqual(refused('accountClosed'))
  })

  it('lets contributors and editors of the unit start documents, and officers procedures', () => {
    const path = `/${BOARD}/${DEPARTMENT}/`
    expect(canCreate('article', path, person('p', 'contributor'))).toBe(true)
    expect(canCreate('article', path, person('p', 'contributor', SIBLING))).toBe(false)
    expect(canCreate('procedure', path, person('p', 'procedureOfficer'))).toBe(true)
    expect(canCreate('article', path, person('p', 'procedureOfficer'))).toBe(false)
    expect(canCreate('article', path, person('p', 'administrator', BOARD))).toBe(false)
  })
})
