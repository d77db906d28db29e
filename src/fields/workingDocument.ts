import type { CollectionConfig } from 'payload'

/**
 * History without Payload's drafts (architecture, "Payload drafts"). Every save is kept: a leader reads the
 * whole story of a document, and there is no autosave to make it long.
 */
export const KEEP_ALL_VERSIONS = { drafts: false, maxPerDoc: 0 } as const

/** The lists of editors: by status, by unit, one's own, newest first; and a search, which reads the index only. */
export const workingIndexes: NonNullable<CollectionConfig['indexes']> = [
  { fields: ['status', 'updatedAt'] },
  { fields: ['unit', 'status', 'updatedAt'] },
  { fields: ['author', 'updatedAt'] },
  { fields: ['updatedAt', 'searchText'] },
]
