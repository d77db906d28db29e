import type { Condition, Field } from 'payload'
import { APPROVER_ROLES } from '@/domain/editorial/delegation'
import { instantInput } from '@/fields/dates'
import { idField } from '@/fields/idField'
import { amongColleagues, amongOwnUnits } from '@/fields/picked'
import { readOnly } from '@/fields/system'
import { fieldsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'
import { delegationState } from '../office/views'

const f = fieldsOf(collectionLabels.delegations.fields)
const isStored: Condition = (_data, _siblings, { operation }) => operation === 'update'

export const delegationFields: Field[] = [
  idField,
  { name: 'state', type: 'ui', admin: { components: { Field: delegationState }, condition: isStored } },
  // Filled for the form to accept it; a hook makes sure that nobody lends another's right.
  f('delegator', {
    type: 'relationship',
    relationTo: 'users',
    required: true,
    defaultValue: ({ user }) => user?.id,
    admin: readOnly,
  }),
  f('delegate', { type: 'relationship', relationTo: 'users', required: true, ...amongColleagues }),
  f('unit', {
    type: 'relationship',
    relationTo: 'units',
    required: true,
    ...amongOwnUnits(...APPROVER_ROLES),
  }),
  {
    type: 'row',
    fields: [
      f('startsAt', { ...instantInput, required: true }),
      f('endsAt', { ...instantInput, required: true }),
    ],
  },
  f('reason', { type: 'textarea', required: true }),
  f('revokedAt', { ...instantInput, admin: { ...instantInput.admin, condition: isStored } }),
]

/** What was lent, to whom, for when and why; only the early end may be added. */
export const FIXED_FIELDS = ['delegator', 'delegate', 'unit', 'startsAt', 'endsAt', 'reason'] as const
