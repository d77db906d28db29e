import type { FilterOptions, RelationshipFieldValidation, Where } from 'payload'
import { relationship } from 'payload/shared'
import { askingPerson } from '@/access/person'
import { ownUnitsReached } from '@/access/reach'
import type { Role } from '@/domain/editorial/roles'
import { relatedId } from '@/domain/text'

const idsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(relatedId).filter((id) => id !== null)

/**
 * Payload checks `filterOptions` on every save. What was chosen stays valid: a topic switched off later must
 * not stop an article from going out. Only a new choice is checked.
 */
export const checkNewChoice: RelationshipFieldValidation = (value, options) => {
  const before = idsOf(options.previousValue)
  const ids = idsOf(value)
  const isUnchanged = ids.length > 0 && ids.every((id) => before.includes(id))
  return isUnchanged ? true : relationship(value as never, options as never)
}

/** A choice from a list whose entries can be switched off. */
export const amongActive: { filterOptions: Where; validate: RelationshipFieldValidation } = {
  filterOptions: { active: { equals: true } },
  validate: checkNewChoice,
}

/** A unit within one's own assignments with these roles; the system may choose any. */
export const amongOwnUnits = (
  ...roles: readonly Role[]
): { filterOptions: FilterOptions; validate: RelationshipFieldValidation } => ({
  filterOptions: async ({ req }) => {
    const person = askingPerson(req)
    return person === null || { id: { in: [...(await ownUnitsReached(req, person, roles))] } }
  },
  validate: checkNewChoice,
})

/** Somebody else who works here. */
export const amongColleagues: { filterOptions: FilterOptions; validate: RelationshipFieldValidation } = {
  filterOptions: ({ user }): Where => ({
    and: [{ active: { not_equals: false } }, { id: { not_equals: user?.id ?? '' } }],
  }),
  validate: checkNewChoice,
}
