import type { Field } from 'payload'
import { collectionLabels } from '@/labels/collections'
import { instant, instantFormat } from './dates'
import { inSidebar, offScreen, readOnly } from './system'
import { fieldsOf, optionsOf } from './words'

const f = fieldsOf(collectionLabels.workflowFields)
const isFilled = (name: string) => (data: Record<string, unknown>) => {
  const value = data[name]
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}
/** A copy starts its own life. */
const own = { disableDuplicate: true } as const
const shown = (name: string) => ({ ...inSidebar, date: instantFormat, condition: isFilled(name) })

/** Where the document stands; beside the text, written by the editorial steps only. */
export const workflowSidebar: Field[] = [
  f('status', {
    type: 'select',
    options: optionsOf(collectionLabels.options.status),
    defaultValue: 'draft',
    index: true,
    ...own,
    admin: inSidebar,
  }),
  f('author', { type: 'relationship', relationTo: 'users', ...own, admin: inSidebar }),
  f('edition', { type: 'number', defaultValue: 0, ...own, admin: inSidebar }),
  f('submittedAt', { ...instant, ...own, admin: shown('submittedAt') }),
  f('scheduledFor', { ...instant, ...own, index: true, admin: shown('scheduledFor') }),
  f('firstPublishedAt', { ...instant, ...own, index: true, admin: shown('firstPublishedAt') }),
  // Not shown, so that the form never sends back a list that the save before has made longer.
  f('contentEditors', { type: 'relationship', relationTo: 'users', hasMany: true, ...own, admin: offScreen }),
  f('searchText', { type: 'text', ...own, admin: offScreen }),
]

/** What was said on the way: reasons, acknowledged warnings, the approver's ticks. */
export const workflowProgress: Field[] = [
  f('returnReason', {
    type: 'textarea',
    ...own,
    admin: { ...readOnly, condition: isFilled('returnReason') },
  }),
  f('withdrawReason', {
    type: 'textarea',
    ...own,
    admin: { ...readOnly, condition: isFilled('withdrawReason') },
  }),
  f('acknowledgements', {
    type: 'array',
    ...own,
    admin: { ...readOnly, condition: isFilled('acknowledgements') },
    fields: [
      f('code', { type: 'text' }),
      f('reason', { type: 'textarea' }),
      f('by', { type: 'relationship', relationTo: 'users' }),
      f('at', { ...instant, admin: { date: instantFormat } }),
    ],
  }),
  f('checklist', {
    type: 'group',
    ...own,
    admin: readOnly,
    fields: [
      f('secrets', { type: 'checkbox', defaultValue: false, admin: readOnly }),
      f('personalData', { type: 'checkbox', defaultValue: false, admin: readOnly }),
      f('photoRights', { type: 'checkbox', defaultValue: false, admin: readOnly }),
      f('maps', { type: 'checkbox', defaultValue: false, admin: readOnly }),
    ],
  }),
]
