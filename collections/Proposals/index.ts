import type { CollectionConfig, Field } from 'payload'
import { proposalAccess } from '@/access/reporting'
import { moment } from '@/fields/dates'
import { idField } from '@/fields/idField'
import { screenOf } from '@/fields/system'
import { fieldsOf, optionsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'

const words = collectionLabels.proposals
const f = fieldsOf(words.fields)

const fields: Field[] = [
  idField,
  f('text', { type: 'textarea', required: true }),
  f('unit', { type: 'relationship', relationTo: 'units', required: true }),
  f('periodKey', { type: 'text', required: true }),
  f('kind', { type: 'select', required: true, options: optionsOf(words.kind) }),
  f('author', { type: 'relationship', relationTo: 'users' }),
  f('at', moment),
  f('passedUp', {
    type: 'array',
    fields: [
      f('unit', { type: 'relationship', relationTo: 'units' }),
      f('by', { type: 'relationship', relationTo: 'users' }),
      f('at', moment),
    ],
  }),
]

/** Khó khăn, vướng mắc, kiến nghị of a unit's period; receivers pass them up into their own reports. */
export const Proposals: CollectionConfig = {
  slug: 'proposals',
  ...screenOf(words, collectionLabels.groups.reports, {
    useAsTitle: 'text',
    defaultColumns: ['text', 'unit', 'periodKey', 'kind'],
  }),
  access: proposalAccess,
  defaultSort: '-at',
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['periodKey', 'unit'] }],
  fields,
}
