import type { PayloadRequest } from 'payload'
import type { PersonFacts } from '@/domain/editorial/delegation'
import type { Assignment, Role } from '@/domain/editorial/roles'
import { relatedId } from '@/domain/text'

type Row = { readonly role?: unknown; readonly unit?: unknown }

const assignmentOf = ({ role, unit }: Row): Assignment => ({ role: role as Role, unitId: relatedId(unit) })

/** A row of `users` as the rules see it; `active` counts as true until somebody switches it off. */
export const personOf = (user: object): PersonFacts => {
  const { id, active, assignments } = user as { id: unknown; active?: unknown; assignments?: unknown }
  return {
    id: String(id),
    isActive: active !== false,
    assignments: Array.isArray(assignments) ? (assignments as Row[]).map(assignmentOf) : [],
  }
}

/** Who is asking; null without a login and for an account that was closed. */
export const askingPerson = (req: PayloadRequest): PersonFacts | null => {
  if (!req.user) return null
  const person = personOf(req.user)
  return person.isActive ? person : null
}

/** Does the person hold one of the roles anywhere? */
export const holdsAny = (person: PersonFacts, roles: readonly Role[]): boolean =>
  person.assignments.some(({ role }) => roles.includes(role))

/** The administrator is one for the whole installation, whatever unit stands beside the role. */
export const isAdministrator = (person: PersonFacts): boolean => holdsAny(person, ['administrator'])
