import type { Access, CollectionConfig } from 'payload'
import { administrators, assignedWith, either, holding, reachingWith, signedIn } from './can'
import { UNIT_ROLES } from './reach'
import type { Role } from '@/domain/editorial/roles'

/** Who uploads files, for the units he does so for. */
export const KEEPERS: readonly Role[] = ['contributor', 'editor', 'editorInChief', 'procedureOfficer']

const published: Access = async (args) => (await signedIn(args)) === true && { isPublic: { equals: true } }

/**
 * Files of one's own units, and whatever a published edition already shows to everybody. The public reaches
 * files through `/tep` only, never here.
 */
export const mediaAccess = {
  read: either(administrators, reachingWith('unit', UNIT_ROLES), published),
  create: holding(...KEEPERS),
  update: assignedWith('unit', KEEPERS),
  delete: assignedWith('unit', KEEPERS),
} satisfies CollectionConfig['access']
