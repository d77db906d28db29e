import type { Field } from 'payload'
import { collectionLabels } from '@/labels/collections'
import { instant, instantFormat } from './dates'
import { inSidebar, offScreen, readOnly } from './system'
import { fieldsOf, optionsOf } from './words'

const words = collectionLabels.workflowFields
const f = fieldsOf(words)
const shown = { ...inSidebar, date: instantFormat }
const isFilled = (name: string) => (data: Record<string, unknown>) => {
  const value = data[name]
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}

/** Where the document stands; beside the text, written by the editorial steps only. */
export const workflowSidebar: Field[] = [
  f('status', {
    type: 'select',
    options: optionsOf(collectionLabels.options.status),
    defaultValue: 'draft',
    index: true,
    admin: inSidebar,
  }),
  f('author', { type: 'relationship', relationTo: 'users', index: true, admin: inSidebar }),
  f('edition', { type: 'number', defaultValue: 0, admin: inSidebar }),
  f('submittedAt', { ...instant, admin: { ...shown, condition: isFilled('submittedAt') } }),
  f('scheduledFor', { ...instant, index: true, admin: { ...shown, condition: isFilled('scheduledFor') } }),
  f('firstPublishedAt', {
    ...instant,
    index: true,
    admin: { ...shown, condition: isFilled('firstPublishedAt') },
  }),
  f('searchText', { type: 'text', admin: offScreen }),
]

/** What was said on the way: reasons, acknowledged warnings, the approver's ticks. */
export const workflowProgress: Field[] = [
  f('returnReason', { type: 'textarea', admin: { ...readOnly, condition: isFilled('returnReason') } }),
  f('withdrawReason', { type: 'textarea', admin: { ...readOnly, condition: isFilled('withdrawReason') } }),
  f('contentEditors', { type: 'relationship', relationTo: 'users', hasMany: true, admin: readOnly }),
  f('acknowledgements', {
    type: 'array',
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
    admin: readOnly,
    fields: [
      f('secrets', { type: 'checkbox', defaultValue: false, admin: readOnly }),
      f('personalData', { type: 'checkbox', defaultValue: false, admin: readOnly }),
      f('photoRights', { type: 'checkbox', defaultValue: false, admin: readOnly }),
      f('maps', { type: 'checkbox', defaultValue: false, admin: readOnly }),
    ],
  }),
]
