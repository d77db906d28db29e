import type { SubjectType } from '@/domain/editorial/status'

export const ROLES = [
  'contributor',
  'editor',
  'editorInChief',
  'office',
  'leader',
  'procedureOfficer',
  'administrator',
] as const

export type Role = (typeof ROLES)[number]

/** A role held in a unit; it reaches the units below. Only an administrator's may lack the unit. */
export type Assignment = { readonly role: Role; readonly unitId: string | null }

/** Does an assignment reach a document whose unit has this path ("/root/…/own/", ids, own last)? */
const reaches = (assignment: Assignment, unitPath: string): boolean =>
  assignment.unitId !== null && unitPath.includes(`/${assignment.unitId}/`)

/** What else a role counts as on one type: the procedure officer writes and edits procedures. */
const playedRoles = (role: Role, type: SubjectType): readonly Role[] =>
  role === 'procedureOfficer' && type === 'procedure' ? [role, 'contributor', 'editor'] : [role]

/**
 * The roles these assignments give on a document of this type in the unit with this path.
 * The administrator is technical and gets no editorial role from being one.
 */
export const rolesOn = (
  assignments: readonly Assignment[],
  type: SubjectType,
  unitPath: string,
): ReadonlySet<Role> =>
  new Set(
    assignments.filter((each) => reaches(each, unitPath)).flatMap((each) => playedRoles(each.role, type)),
  )
