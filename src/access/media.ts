import type { Access, CollectionConfig } from 'payload'
import { administrators, assignedWith, either, holding, onlyWhere, reachingWith, signedIn } from './can'
import { UNIT_ROLES } from './reach'
import type { Role } from '@/domain/editorial/roles'

/** Who uploads files, for the units he does so for. */
export const KEEPERS: readonly Role[] = ['contributor', 'editor', 'editorInChief', 'procedureOfficer']

const published: Access = async (args) => (await signedIn(args)) === true && { isPublic: { equals: true } }

/** A file of the installation, such as a unit's logo: nobody keeps files for a unit by being an administrator. */
const ofNoUnit: Access = onlyWhere(administrators, { unit: { exists: false } })

/**
 * Files of one's own units, and whatever a published edition already shows to everybody. An administrator, who sets
 * the logos of units, uploads and keeps files of no unit. The public reaches files through `/tep` only, never here.
 */
export const mediaAccess = {
  read: either(administrators, reachingWith('unit', UNIT_ROLES), published),
  create: holding(...KEEPERS, 'administrator'),
  update: either(assignedWith('unit', KEEPERS), ofNoUnit),
  delete: either(assignedWith('unit', KEEPERS), ofNoUnit),
} satisfies CollectionConfig['access']
