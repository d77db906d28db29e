import type { Access, PayloadRequest, Where } from 'payload'
import type { Role } from '@/domain/editorial/roles'
import { askingPerson, holdsAny, isAdministrator } from './person'
import { isEverything, ownUnitsReached, unitsReached } from './reach'

/** Nobody through the API or the admin; the system writes with `overrideAccess`. */
export const nobody: Access = () => false

/** Anybody who is logged in and whose account is open. */
export const signedIn: Access = ({ req }) => askingPerson(req) !== null

export const administrators: Access = ({ req }) => {
  const person = askingPerson(req)
  return person !== null && isAdministrator(person)
}

/** Whoever holds one of the roles, in whatever unit; a hook then looks at the unit. */
export const holding =
  (...roles: readonly Role[]): Access =>
  ({ req }) => {
    const person = askingPerson(req)
    return person !== null && holdsAny(person, roles)
  }

const inUnits = async (
  req: PayloadRequest,
  field: string,
  ids: readonly string[],
): Promise<boolean | Where> => {
  if (ids.length === 0) return false
  return (await isEverything(req, ids)) || { [field]: { in: [...ids] } }
}

/**
 * Documents one may see: their unit (in `field`) is reached by an assignment with one of these roles, or, for
 * an approver's role, by a delegation in force.
 */
export const reachingWith =
  (field: string, roles: readonly Role[]): Access =>
  async ({ req }) => {
    const person = askingPerson(req)
    return person !== null && inUnits(req, field, await unitsReached(req, person, roles))
  }

/** Documents one may change: by one's own assignments only, since a delegation lends approving alone. */
export const assignedWith =
  (field: string, roles: readonly Role[]): Access =>
  async ({ req }) => {
    const person = askingPerson(req)
    return person !== null && inUnits(req, field, await ownUnitsReached(req, person, roles))
  }

/** Documents whose `field` names the person who asks. */
export const ownIn =
  (field: string): Access =>
  ({ req }) => {
    const person = askingPerson(req)
    return person !== null && { [field]: { equals: person.id } }
  }

/** What any of the rules allows. */
export const either =
  (...rules: readonly Access[]): Access =>
  async (args) => {
    const results = await Promise.all(rules.map(async (rule) => rule(args)))
    if (results.includes(true)) return true
    const wheres = results.filter((result): result is Where => typeof result === 'object')
    return wheres.length > 0 && (wheres.length === 1 ? (wheres[0] as Where) : { or: wheres })
  }

/** What the rule allows, among the documents that fulfil the condition. */
export const onlyWhere =
  (rule: Access, condition: Where): Access =>
  async (args) => {
    const result = await rule(args)
    if (result === true) return condition
    return result === false ? false : { and: [result, condition] }
  }
