import type { Field } from 'payload'
import { instantInput } from '@/fields/dates'
import { idField } from '@/fields/idField'
import { fieldsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'

const f = fieldsOf(collectionLabels.delegations.fields)

export const delegationFields: Field[] = [
  idField,
  f('delegator', { type: 'relationship', relationTo: 'users', required: true }),
  f('delegate', { type: 'relationship', relationTo: 'users', required: true }),
  f('unit', { type: 'relationship', relationTo: 'units', required: true }),
  {
    type: 'row',
    fields: [
      f('startsAt', { ...instantInput, required: true }),
      f('endsAt', { ...instantInput, required: true }),
    ],
  },
  f('reason', { type: 'textarea', required: true }),
  f('revokedAt', instantInput),
]
