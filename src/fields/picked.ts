import type { FilterOptions, RelationshipFieldValidation, UploadFieldValidation, Where } from 'payload'
import { relationship, upload } from 'payload/shared'
import { askingPerson } from '@/access/person'
import { ownUnitsReached } from '@/access/reach'
import type { Role } from '@/domain/editorial/roles'
import { relatedId } from '@/domain/text'

const idsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(relatedId).filter((id) => id !== null)

/** Were all of these chosen before already? */
const isUnchanged = (value: unknown, previous: unknown): boolean => {
  const before = idsOf(previous)
  const ids = idsOf(value)
  return ids.length > 0 && ids.every((id) => before.includes(id))
}

/**
 * Payload checks `filterOptions` on every save. What was chosen stays valid: a topic switched off later must
 * not stop an article from going out. Only a new choice is checked.
 */
const checkNewChoice: RelationshipFieldValidation = (value, options) =>
  isUnchanged(value, options.previousValue) || relationship(value as never, options as never)

const checkNewFile: UploadFieldValidation = (value, options) =>
  isUnchanged(value, options.previousValue) || upload(value as never, options as never)

/** A file that exists and that whoever chooses it may see. */
export const amongSeenFiles: { filterOptions: FilterOptions; validate: UploadFieldValidation } = {
  filterOptions: () => true,
  validate: checkNewFile,
}

/** The same, pictures only. */
export const amongSeenPictures: { filterOptions: Where; validate: UploadFieldValidation } = {
  filterOptions: { mimeType: { contains: 'image/' } },
  validate: checkNewFile,
}

/** Chosen here, made and changed on their own screens: nobody renames a unit out of an article by mistake. */
const chosenOnly = { allowCreate: false, allowEdit: false } as const

type Choice<Filter> = {
  filterOptions: Filter
  validate: RelationshipFieldValidation
  admin: typeof chosenOnly
}

/** A choice from a list whose entries can be switched off. */
export const amongActive: Choice<Where> = {
  admin: chosenOnly,
  filterOptions: { active: { equals: true } },
  validate: checkNewChoice,
}

/** A unit within one's own assignments with these roles; the system may choose any. */
export const amongOwnUnits = (...roles: readonly Role[]): Choice<FilterOptions> => ({
  admin: chosenOnly,
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
