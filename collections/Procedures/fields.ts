import type { Field } from 'payload'
import { dayInput, instant, instantInput } from '@/fields/dates'
import { idField } from '@/fields/idField'
import { amongOwnUnits } from '@/fields/picked'
import { bodyInput } from '@/fields/richText'
import { offScreen } from '@/fields/system'
import { fieldsOf } from '@/fields/words'
import { workflowFields, workflowNotices } from '@/fields/workflow'
import { collectionLabels } from '@/labels/collections'

const f = fieldsOf(collectionLabels.procedures.fields)

const content: Field[] = [
  f('code', { type: 'text', index: true }),
  f('name', { type: 'textarea' }),
  f('field', { type: 'text', index: true }),
  f('level', { type: 'text' }),
  f('agency', { type: 'text' }),
  f('unit', {
    type: 'relationship',
    relationTo: 'units',
    ...amongOwnUnits('contributor', 'editor', 'editorInChief', 'procedureOfficer'),
  }),
  f('body', bodyInput()),
]

const decision: Field[] = [
  f('decisionNumber', { type: 'text' }),
  f('decisionOn', dayInput),
  f('effectiveFromOn', { ...dayInput, index: true }),
  f('effectiveToOn', dayInput),
  f('nationalUrl', { type: 'text' }),
]

const schedule: Field[] = [
  f('publishAt', { ...instantInput, disableDuplicate: true }),
  f('removeAt', { ...instantInput, disableDuplicate: true }),
  f('slug', { type: 'text', index: true, disableDuplicate: true }),
]

const confirmation: Field[] = [
  f('confirmedBy', { type: 'relationship', disableDuplicate: true, relationTo: 'users', admin: offScreen }),
  f('confirmedAt', { ...instant, disableDuplicate: true, admin: offScreen }),
  f('confirmedHash', { type: 'text', disableDuplicate: true, admin: offScreen }),
]

export const procedureFields: Field[] = [
  idField,
  workflowNotices,
  {
    type: 'tabs',
    tabs: [
      { label: collectionLabels.tabs.content, fields: content },
      { label: collectionLabels.tabs.decision, fields: decision },
      { label: collectionLabels.tabs.schedule, fields: schedule },
    ],
  },
  f('codeKey', { type: 'text', index: true, admin: offScreen }),
  ...confirmation,
  ...workflowFields,
]
