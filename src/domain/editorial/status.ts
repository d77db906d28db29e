/** Where a working document stands. Stored as written; the Vietnamese words live in `labels/editorial`. */
export const STATUSES = [
  'draft',
  'submitted',
  'edited',
  'returned',
  'approved',
  'published',
  'withdrawn',
] as const

export type Status = (typeof STATUSES)[number]

/** The kinds of working document that go through the editorial life cycle. */
export const SUBJECT_TYPES = ['article', 'slogan', 'procedure'] as const

export type SubjectType = (typeof SUBJECT_TYPES)[number]
