import type { Field } from 'payload'
import { idField } from '@/fields/idField'
import { monthDayInput } from '@/fields/monthDay'
import { amongOwnUnits } from '@/fields/picked'
import { offScreen } from '@/fields/system'
import { fieldsOf, optionsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'

const words = collectionLabels.reportingPeriods
const f = fieldsOf(words.fields)
const dayOf = (extra: object = {}) => ({
  ...monthDayInput,
  ...extra,
  admin: { ...monthDayInput.admin, width: '33%' },
})

export const reportingPeriodFields: Field[] = [
  idField,
  f('name', { type: 'text', required: true }),
  f('unit', { type: 'relationship', relationTo: 'units', ...amongOwnUnits('office') }),
  {
    type: 'row',
    fields: [
      f('kind', {
        type: 'select',
        required: true,
        defaultValue: 'cchc',
        options: optionsOf(words.kind),
        admin: { width: '50%' },
      }),
      f('code', {
        type: 'text',
        admin: { width: '50%', condition: (_, { kind }: { kind?: unknown }) => kind === 'cchc' },
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      f('fromYear', {
        type: 'select',
        required: true,
        defaultValue: '-1',
        options: optionsOf(words.fromYear),
        admin: { width: '33%' },
      }),
      f('from', dayOf({ required: true })),
      f('to', dayOf({ required: true })),
    ],
  },
  { type: 'row', fields: [f('dataClosesDay', dayOf()), f('dueDay', dayOf())] },
  f('key', { type: 'text', unique: true, index: true, admin: offScreen }),
]
