import type { Access, CollectionConfig, Where } from 'payload'
import type { Role } from '@/domain/editorial/roles'
import type { SubjectType } from '@/domain/editorial/status'
import { CONTENT_EDITS } from '@/domain/editorial/transitions'
import { administrators, assignedWith, either, holding, onlyWhere, reachingWith } from './can'
import { UNIT_ROLES } from './reach'

/** On procedures the procedure officer writes and edits (domain/editorial/roles). */
const playing = (type: SubjectType, roles: readonly Role[]): readonly Role[] =>
  type === 'procedure' && roles.some((role) => role === 'contributor' || role === 'editor')
    ? [...roles, 'procedureOfficer']
    : roles

/** One rule per row of the table of content edits: these roles, while the document stands there. */
const editRules = (type: SubjectType): Access[] =>
  CONTENT_EDITS.map(({ by, from }) =>
    onlyWhere(assignedWith('unit', playing(type, by)), { status: { in: [...from] } }),
  )

const WRITERS: readonly Role[] = ['contributor', 'editor']
const NEVER_APPROVED: Where = {
  and: [
    { status: { in: ['draft', 'returned'] } },
    { or: [{ edition: { equals: 0 } }, { edition: { exists: false } }] },
  ],
}

/**
 * Working documents are private: without a login nothing, with one what the assignments reach. The
 * administrator reads everything and takes no editorial step. Where an edit is not possible the form opens
 * read-only, so that nobody types in vain; hooks say why and check everything again.
 */
export const workingDocumentAccess = (type: SubjectType) =>
  ({
    read: either(administrators, reachingWith('unit', UNIT_ROLES)),
    readVersions: either(administrators, reachingWith('version.unit', UNIT_ROLES)),
    create: holding(...playing(type, WRITERS)),
    update: either(...editRules(type)),
    delete: onlyWhere(assignedWith('unit', playing(type, WRITERS)), NEVER_APPROVED),
  }) satisfies CollectionConfig['access']
