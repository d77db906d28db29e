import type { Field } from 'payload'
import { collectionLabels } from '@/labels/collections'
import { instant } from './dates'
import { offScreen } from './system'
import { fieldsOf, optionsOf } from './words'

const f = fieldsOf(collectionLabels.workflowFields)
/** A copy starts its own life. */
const own = { disableDuplicate: true } as const

const SCREENS = '@/app/(payload)/_desk'
const CELLS = {
  status: `${SCREENS}/StatusCell#StatusCell`,
  instant: '@/admin/document/InstantCell#InstantCell',
}
/** A column of lists; in the form the head of the page and the facts beside it say the same in words. */
const listed = (Cell?: string) =>
  ({ disableBulkEdit: true, components: { Field: false, ...(Cell ? { Cell } : {}) } }) as const

/** Above the fields: unsaved typing to bring back, issues to mend. */
export const workflowNotices: Field = {
  name: 'deskNotices',
  type: 'ui',
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: '@/admin/document/DeskNotices#DeskNotices' },
  },
}

/** Beside the fields: what the system wrote. */
const facts: Field = {
  name: 'deskFacts',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: `${SCREENS}/DeskFacts#DeskFacts` },
  },
}

/** Where the document stands; written by the editorial steps only. */
const standing: Field[] = [
  f('status', {
    type: 'select',
    options: optionsOf(collectionLabels.options.status),
    defaultValue: 'draft',
    index: true,
    ...own,
    admin: listed(CELLS.status),
  }),
  f('author', { type: 'relationship', relationTo: 'users', ...own, admin: listed() }),
  f('edition', { type: 'number', defaultValue: 0, ...own, admin: listed() }),
  f('submittedAt', { ...instant, ...own, admin: listed(CELLS.instant) }),
  f('scheduledFor', { ...instant, ...own, index: true, admin: listed(CELLS.instant) }),
  f('firstPublishedAt', { ...instant, ...own, index: true, admin: listed(CELLS.instant) }),
  // Not shown, so that the form never sends back a list that the save before has made longer.
  f('contentEditors', { type: 'relationship', relationTo: 'users', hasMany: true, ...own, admin: offScreen }),
  f('searchText', { type: 'text', ...own, admin: offScreen }),
]

/** What was said on the way: reasons, acknowledged warnings, the approver's ticks. The history shows them. */
const progress: Field[] = [
  f('returnReason', { type: 'textarea', ...own, admin: offScreen }),
  f('withdrawReason', { type: 'textarea', ...own, admin: offScreen }),
  f('publishError', { type: 'textarea', ...own, admin: offScreen }),
  f('acknowledgements', {
    type: 'array',
    ...own,
    admin: offScreen,
    fields: [
      f('code', { type: 'text' }),
      f('path', { type: 'text' }),
      f('fingerprint', { type: 'text' }),
      f('reason', { type: 'textarea' }),
      f('by', { type: 'relationship', relationTo: 'users' }),
      f('at', instant),
    ],
  }),
  f('checklist', {
    type: 'group',
    ...own,
    admin: offScreen,
    fields: [
      f('secrets', { type: 'checkbox', defaultValue: false }),
      f('personalData', { type: 'checkbox', defaultValue: false }),
      f('photoRights', { type: 'checkbox', defaultValue: false }),
      f('maps', { type: 'checkbox', defaultValue: false }),
    ],
  }),
]

/** When it was last saved: Payload's own field, shown by Vietnam's clock. */
const savedAt: Field = {
  ...instant,
  name: 'updatedAt',
  label: collectionLabels.workflowFields.updatedAt,
  index: true,
  admin: { hidden: true, disableBulkEdit: true, components: { Cell: CELLS.instant } },
}

/** The fields every working document carries beside its content. */
export const workflowFields: Field[] = [facts, ...standing, ...progress, savedAt]
