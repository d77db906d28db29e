import type { WorkflowFacts } from '@/domain/editorial/decide'
import type { ActorFacts, PersonFacts, ReceivedDelegation } from '@/domain/editorial/delegation'
import type { Role } from '@/domain/editorial/roles'
import type { Status } from '@/domain/editorial/status'

export const NOW = '2026-11-18T02:00:00.000Z'

/** A board with a department below it; the document belongs to the department. */
export const BOARD = 'board'
export const DEPARTMENT = 'department'
export const SIBLING = 'sibling'
export const BELOW = 'below'

export const docIn = (status: Status, facts: Partial<WorkflowFacts> = {}): WorkflowFacts => ({
  status,
  unitPath: `/${BOARD}/${DEPARTMENT}/`,
  authorId: 'somebodyElse',
  contentEditorIds: ['somebodyElse'],
  hasPublicEdition: status === 'published',
  scheduledFor: status === 'approved' ? '2026-11-19T02:00:00.000Z' : null,
  publishError: null,
  ...facts,
})

export const person = (id: string, role?: Role, unitId: string | null = DEPARTMENT): ActorFacts => ({
  id,
  isActive: true,
  assignments: role ? [{ role, unitId }] : [],
  delegations: [],
})

export const lent = (
  delegator: PersonFacts,
  delegateId: string,
  facts: Partial<ReceivedDelegation> = {},
): ReceivedDelegation => ({
  delegatorId: delegator.id,
  delegateId,
  unitId: null,
  startsAt: '2026-11-16T00:00:00.000Z',
  endsAt: '2026-11-20T00:00:00.000Z',
  revokedAt: null,
  delegator,
  ...facts,
})

/** Somebody without any role of their own who stands in for a holder of this role. */
export const substitute = (role: Role, facts: Partial<ReceivedDelegation> = {}): ActorFacts => ({
  ...person('substitute'),
  delegations: [lent(person('delegator', role), 'substitute', facts)],
})
