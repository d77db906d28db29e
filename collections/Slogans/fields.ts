import type { Field } from 'payload'
import { dayInput, instantInput } from '@/fields/dates'
import { idField } from '@/fields/idField'
import { amongActive, amongOwnUnits, amongSeenFiles } from '@/fields/picked'
import { fieldsOf } from '@/fields/words'
import { workflowFields, workflowNotices } from '@/fields/workflow'
import { collectionLabels } from '@/labels/collections'

const f = fieldsOf(collectionLabels.slogans.fields)

const content: Field[] = [
  f('text', { type: 'textarea' }),
  f('unit', {
    type: 'relationship',
    relationTo: 'units',
    ...amongOwnUnits('contributor', 'editor', 'editorInChief'),
  }),
  f('topics', {
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    ...amongActive,
  }),
]

const authority: Field[] = [
  f('authority', { type: 'text' }),
  f('documentNumber', { type: 'text' }),
  f('documentOn', dayInput),
  f('scan', { type: 'upload', relationTo: 'media', ...amongSeenFiles }),
  f('approvedWording', { type: 'textarea' }),
]

const schedule: Field[] = [
  f('effectiveFromOn', { ...dayInput, index: true }),
  f('effectiveToOn', dayInput),
  f('publishAt', { ...instantInput, disableDuplicate: true }),
  f('removeAt', { ...instantInput, disableDuplicate: true }),
  f('slug', { type: 'text', index: true, disableDuplicate: true }),
]

export const sloganFields: Field[] = [
  idField,
  workflowNotices,
  {
    type: 'tabs',
    tabs: [
      { label: collectionLabels.tabs.content, fields: content },
      { label: collectionLabels.tabs.authority, fields: authority },
      { label: collectionLabels.tabs.schedule, fields: schedule },
    ],
  },
  ...workflowFields,
]
