import type { RelationshipFieldValidation, Where } from 'payload'
import { relationship } from 'payload/shared'
import { relatedId } from '@/domain/text'

const idsOf = (value: unknown): (string | null)[] => (Array.isArray(value) ? value : [value]).map(relatedId)

/**
 * Payload checks `filterOptions` on every save. What was chosen stays valid: a topic switched off later must
 * not stop an article from going out. Only a new choice is checked.
 */
export const checkNewChoice: RelationshipFieldValidation = (value, options) => {
  const before = idsOf(options.previousValue)
  const isUnchanged = idsOf(value).every((id) => id === null || before.includes(id))
  return isUnchanged && !options.required ? true : relationship(value as never, options as never)
}

/** A choice from a list whose entries can be switched off. */
export const amongActive: { filterOptions: Where; validate: RelationshipFieldValidation } = {
  filterOptions: { active: { equals: true } },
  validate: checkNewChoice,
}
