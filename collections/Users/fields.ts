import type { Field } from 'payload'
import { privateToPerson } from '@/access/users'
import { instant } from '@/fields/dates'
import { idField } from '@/fields/idField'
import { offScreen } from '@/fields/system'
import { fieldsOf, optionsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'
import { calendarLink } from '../office/views'

const f = fieldsOf(collectionLabels.users.fields)
const personal = { access: { read: privateToPerson } }
const no = () => false
/** Written and read by use cases alone. */
const system = { access: { create: no, read: no, update: no }, disableDuplicate: true } as const

export const userFields: Field[] = [
  idField,
  f('email', {
    type: 'email',
    required: true,
    unique: true,
    ...personal,
    admin: { disableBulkEdit: true, components: { Field: false } },
  }),
  f('fullName', { type: 'text', required: true, index: true }),
  f('position', { type: 'text' }),
  f('department', { type: 'relationship', relationTo: 'units' }),
  f('assignments', {
    type: 'array',
    labels: collectionLabels.assignmentRow,
    ...personal,
    fields: [
      {
        type: 'row',
        fields: [
          f('role', {
            type: 'select',
            required: true,
            options: optionsOf(collectionLabels.options.role),
            admin: { width: '50%' },
          }),
          f('unit', { type: 'relationship', relationTo: 'units', admin: { width: '50%' } }),
        ],
      },
    ],
  }),
  // Of the address of the personal calendar only its hash is kept, and no answer of the API ever holds that.
  f('calendarTokenHash', { type: 'text', index: true, ...system, admin: offScreen }),
  f('calendarTokenAt', { ...instant, ...system, admin: offScreen }),
  {
    name: 'calendarLink',
    type: 'ui',
    admin: { components: { Field: calendarLink }, disableListColumn: true },
  },
  f('searchText', { type: 'text', admin: offScreen }),
  f('active', { type: 'checkbox', defaultValue: true, index: true, admin: { position: 'sidebar' } }),
]
