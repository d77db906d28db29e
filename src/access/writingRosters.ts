import type { CollectionConfig } from 'payload'
import type { Role } from '@/domain/editorial/roles'
import { administrators, assignedWith, either, holding, reachingWith } from './can'
import { UNIT_ROLES } from './reach'

/** Who says whose turn it is to write. */
export const ROSTER_KEEPERS: readonly Role[] = ['office', 'editorInChief']

/** The roster is read by whoever reaches the department, and kept by office and editor-in-chief. */
export const writingRosterAccess = {
  read: either(administrators, reachingWith('unit', UNIT_ROLES)),
  create: holding(...ROSTER_KEEPERS),
  update: assignedWith('unit', ROSTER_KEEPERS),
  delete: assignedWith('unit', ROSTER_KEEPERS),
} satisfies CollectionConfig['access']
