/** Written by editorial steps only: a save may change them with a transition token and not otherwise. */
export const STEP_FIELDS = [
  'status',
  'edition',
  'author',
  'contentEditors',
  'returnReason',
  'withdrawReason',
  'acknowledgements',
  'checklist',
  'submittedAt',
  'firstPublishedAt',
  'scheduledFor',
  'publishError',
  'shelf',
  'confirmedBy',
  'confirmedAt',
  'confirmedHash',
] as const

/** When it should go out and come off, or wait for its day; no content, and by button once it is approved. */
export const SCHEDULE_FIELDS = ['publishAt', 'removeAt', 'reserve'] as const

const WITHOUT_MEANING = ['id', 'createdAt', 'updatedAt', 'searchText', 'codeKey']

const NO_CONTENT = new Set<string>([...STEP_FIELDS, ...SCHEDULE_FIELDS, ...WITHOUT_MEANING])

/** Is this a field readers would see change? Whatever is not the system's own is. */
export const isContentField = (name: string): boolean => !NO_CONTENT.has(name) && !/_(tz|status)$/.test(name)
