import { APPROVER_ROLES, type Delegation, type PersonFacts } from '@/domain/editorial/delegation'
import type { Issue } from '@/domain/issue'
import type { Instant } from '@/domain/time/instant'

type DelegationDraft = Omit<Delegation, 'revokedAt'> & {
  readonly reason: string | null
  readonly delegator: PersonFacts
  readonly delegateIsActive: boolean
  /** Path of the unit it is limited to; null = all units of the delegator. */
  readonly unitPath: string | null
}

const error = (code: string, path: string): Issue => ({ code, path, severity: 'error' })

const mayLend = ({ delegator, unitPath }: DelegationDraft): boolean =>
  delegator.assignments.some(
    ({ role, unitId }) =>
      APPROVER_ROLES.includes(role) &&
      unitId !== null &&
      (unitPath === null || unitPath.includes(`/${unitId}/`)),
  )

/**
 * What is wrong with a delegation before it is stored: somebody who may not approve there themselves (a
 * substitute included, since only own assignments count), oneself or a closed account as substitute, an
 * end before the beginning or in the past, no reason.
 */
export const checkDelegation = (draft: DelegationDraft, now: Instant): Issue[] => [
  ...(mayLend(draft) ? [] : [error('delegatorNotApprover', 'delegator')]),
  ...(draft.delegateId === draft.delegatorId ? [error('delegateIsSelf', 'delegate')] : []),
  ...(draft.delegateIsActive ? [] : [error('delegateClosed', 'delegate')]),
  ...(draft.endsAt <= draft.startsAt ? [error('delegationEndsBeforeStart', 'endsAt')] : []),
  ...(draft.endsAt <= now ? [error('delegationOver', 'endsAt')] : []),
  ...(draft.reason?.trim() ? [] : [error('reasonMissing', 'reason')]),
]
