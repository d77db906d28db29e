import type { Field } from 'payload'
import { NARRATIVE_PARTS } from '@/domain/report/information/narrative'
import { moment } from '@/fields/dates'
import { idField } from '@/fields/idField'
import { offScreen } from '@/fields/system'
import { fieldsOf, optionsOf } from '@/fields/words'
import { writtenJson } from '@/fields/writtenJson'
import { collectionLabels } from '@/labels/collections'

const words = collectionLabels.reports
const f = fieldsOf(words.fields)

export const reportFields: Field[] = [
  idField,
  f('periodKey', { type: 'text', required: true, index: true }),
  f('key', { type: 'text', required: true, unique: true, index: true, admin: offScreen }),
  f('unit', { type: 'relationship', relationTo: 'units', required: true }),
  f('kind', { type: 'select', required: true, options: optionsOf(words.kind) }),
  f('status', { type: 'select', required: true, options: optionsOf(words.status), index: true }),
  f('source', { type: 'select', options: optionsOf(words.source), defaultValue: 'ledger' }),
  f('closedAt', moment),
  f('sha256', { type: 'text' }),
  f('model', writtenJson),
  f('narrative', {
    type: 'group',
    fields: NARRATIVE_PARTS.map((part) => f(part, { type: 'textarea' })),
  }),
  f('signedCopy', { type: 'relationship', relationTo: 'media' }),
  f('signedAt', moment),
  f('signedBy', { type: 'relationship', relationTo: 'users' }),
  f('adjustmentCount', { type: 'number', admin: offScreen }),
  f('adjustments', {
    type: 'array',
    fields: [
      f('at', moment),
      f('by', { type: 'relationship', relationTo: 'users' }),
      f('reason', { type: 'textarea' }),
      f('text', { type: 'textarea' }),
      f('model', writtenJson),
    ],
  }),
]

/** What closing fixes; later changes are adjustments beside it. */
export const FROZEN_FIELDS = [
  'key',
  'unit',
  'kind',
  'periodKey',
  'source',
  'narrative',
  'model',
  'sha256',
  'closedAt',
] as const
