import { rolesOn, type Assignment, type Role } from '@/domain/editorial/roles'
import type { SubjectType } from '@/domain/editorial/status'
import type { Instant } from '@/domain/time/instant'

/** An approver's substitute for some days (ủy quyền duyệt). `unitId` null = all units of the delegator. */
export type Delegation = {
  readonly delegatorId: string
  readonly delegateId: string
  readonly unitId: string | null
  readonly startsAt: Instant
  /** Exclusive: at this moment the delegation has ended by itself. */
  readonly endsAt: Instant
  readonly revokedAt: Instant | null
}

/** What the rules need to know of a person. Someone whose account is closed has no right left. */
export type PersonFacts = {
  readonly id: string
  readonly isActive: boolean
  readonly assignments: readonly Assignment[]
}

/** A delegation together with who gave it, whose own assignments it lends. */
export type ReceivedDelegation = Delegation & { readonly delegator: PersonFacts }

/** A person who wants to act, with the delegations given to them, whether in force or not. */
export type ActorFacts = PersonFacts & { readonly delegations: readonly ReceivedDelegation[] }

/** The roles that can be lent. */
export const APPROVER_ROLES: readonly Role[] = ['editorInChief', 'leader']

/** Is the delegation in force at this moment? From `startsAt` on, until `endsAt` or its revocation. */
export const isDelegationActive = (delegation: Delegation, now: Instant): boolean =>
  delegation.startsAt <= now &&
  now < delegation.endsAt &&
  (delegation.revokedAt === null || now < delegation.revokedAt)

/**
 * The approver roles a delegation lends on a document of this type in this unit now. They come from the
 * delegator's own assignments only, so what a person holds by delegation cannot be passed on.
 */
export const lentRoles = (
  delegation: ReceivedDelegation,
  type: SubjectType,
  unitPath: string,
  now: Instant,
): readonly Role[] => {
  const isInScope = delegation.unitId === null || unitPath.includes(`/${delegation.unitId}/`)
  const isOwnSubstitute = delegation.delegatorId === delegation.delegateId
  if (!isInScope || isOwnSubstitute || !delegation.delegator.isActive) return []
  if (!isDelegationActive(delegation, now)) return []
  const own = rolesOn(delegation.delegator.assignments, type, unitPath)
  return APPROVER_ROLES.filter((role) => own.has(role))
}
