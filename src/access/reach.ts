import type { PayloadRequest } from 'payload'
import { APPROVER_ROLES, type PersonFacts, type ReceivedDelegation } from '@/domain/editorial/delegation'
import { ROLES, type Assignment, type Role } from '@/domain/editorial/roles'
import { delegationsInForce } from './receivedDelegations'
import { unitPaths, withUnitsBelow, type UnitPaths } from './unitTree'

/** Every role held in a unit; the administrator is not one of them. */
export const UNIT_ROLES: readonly Role[] = ROLES.filter((role) => role !== 'administrator')

/** Units that the assignments with one of the roles reach: their own and all below. */
const reachedBy = (
  paths: UnitPaths,
  assignments: readonly Assignment[],
  roles: readonly Role[],
): readonly string[] => {
  const ids = assignments.filter(({ role }) => roles.includes(role)).flatMap(({ unitId }) => unitId ?? [])
  return withUnitsBelow(paths, ids)
}

/** Units a substitute sees: those the delegator approves for, within the delegation's unit. */
const lentUnits = (paths: UnitPaths, delegation: ReceivedDelegation): readonly string[] => {
  const { delegator, unitId } = delegation
  if (!delegator.isActive || delegator.id === delegation.delegateId) return []
  const own = reachedBy(paths, delegator.assignments, APPROVER_ROLES)
  if (unitId === null) return own
  const inScope = new Set(withUnitsBelow(paths, [unitId]))
  return own.filter((id) => inScope.has(id))
}

/** The ids of the units a person's own assignments with one of these roles reach. */
export const ownUnitsReached = async (
  req: PayloadRequest,
  person: PersonFacts,
  roles: readonly Role[],
): Promise<readonly string[]> => reachedBy(await unitPaths(req), person.assignments, roles)

/**
 * The ids of the units a person reaches with one of these roles. With an approver's role asked for, units
 * lent by a delegation in force count too; what is lent is approving, so other roles are never lent.
 */
export const unitsReached = async (
  req: PayloadRequest,
  person: PersonFacts,
  roles: readonly Role[],
): Promise<readonly string[]> => {
  const own = await ownUnitsReached(req, person, roles)
  if (!roles.some((role) => APPROVER_ROLES.includes(role))) return own
  const paths = await unitPaths(req)
  const delegations = await delegationsInForce(req, person.id)
  return [...new Set([...own, ...delegations.flatMap((each) => lentUnits(paths, each))])]
}

/** Does the list name every unit there is? Then no condition is needed, and lists stay fast. */
export const isEverything = async (req: PayloadRequest, unitIds: readonly string[]): Promise<boolean> => {
  const { size } = await unitPaths(req)
  return size > 0 && unitIds.length === size
}
