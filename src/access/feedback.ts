import type { CollectionConfig } from 'payload'
import type { Role } from '@/domain/editorial/roles'
import { administrators, assignedWith, either, nobody } from './can'

/** Who reads and answers what citizens send to a unit. */
export const FEEDBACK_HANDLERS: readonly Role[] = ['office', 'editorInChief']

/** Who sees how content readers were. */
export const RATING_READERS: readonly Role[] = ['office', 'editorInChief', 'leader']

/** Written by the contact box; handlers change its state and note, a hook keeps the rest as it came. */
export const feedbackAccess = {
  read: either(administrators, assignedWith('unit', FEEDBACK_HANDLERS)),
  create: nobody,
  update: either(administrators, assignedWith('unit', FEEDBACK_HANDLERS)),
  delete: nobody,
} satisfies CollectionConfig['access']

export const ratingAccess = {
  read: either(administrators, assignedWith('unit', RATING_READERS)),
  create: nobody,
  update: nobody,
  delete: nobody,
} satisfies CollectionConfig['access']
