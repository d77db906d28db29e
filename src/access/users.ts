import type { Access, CollectionConfig, FieldAccess, Where } from 'payload'
import { administrators, either, nobody, ownIn } from './can'
import { askingPerson, isAdministrator } from './person'
import { UNIT_ROLES, unitsReached } from './reach'
import { unitPaths } from './unitTree'

/**
 * Colleagues: who works, or holds an assignment, in a unit one reaches or in one above it (those who edit and
 * approve what one writes).
 */
const colleagues: Access = async ({ req }) => {
  const person = askingPerson(req)
  if (!person) return false
  const paths = await unitPaths(req)
  const reached = await unitsReached(req, person, UNIT_ROLES)
  const line = new Set(reached.flatMap((id) => (paths.get(id) ?? '').split('/').filter(Boolean)))
  if (line.size === 0) return false
  const where: Where = { or: [{ department: { in: [...line] } }, { 'assignments.unit': { in: [...line] } }] }
  return where
}

export const userAccess = {
  admin: ({ req }) => askingPerson(req) !== null,
  read: either(administrators, ownIn('id'), colleagues),
  create: administrators,
  update: either(administrators, ownIn('id')),
  unlock: administrators,
  // A person who left is switched off; names in the ledger and the traces must stay.
  delete: nobody,
} satisfies CollectionConfig['access']

/** Of a colleague one reads name, position and department; the rest is for the person and the administrator. */
export const privateToPerson: FieldAccess = ({ req, id, doc }) => {
  const person = askingPerson(req)
  if (!person) return false
  return isAdministrator(person) || person.id === String(doc?.id ?? id)
}
