import type { Payload } from 'payload'
import { personOf } from '@/access/person'
import { rolesOn, type Role } from '@/domain/editorial/roles'

/** The ids of the people with an open account who hold one of the roles on a unit, in it or in one above. */
export async function holdersOf(payload: Payload, unitId: string, roles: readonly Role[]): Promise<string[]> {
  const options = { depth: 0, overrideAccess: true } as const
  const [unit, users] = await Promise.all([
    payload.findByID({ collection: 'units', id: unitId, ...options, disableErrors: true }),
    payload.find({ collection: 'users', pagination: false, ...options }),
  ])
  const path = unit?.path ?? `/${unitId}/`
  return users.docs
    .map(personOf)
    .filter(({ isActive, assignments }) => {
      const held = rolesOn(assignments, 'article', path)
      return isActive && roles.some((role) => held.has(role))
    })
    .map(({ id }) => id)
}
