import type { Field, FilterOptions } from 'payload'
import { askingPerson, isAdministrator } from '@/access/person'
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

const ownUnits = amongOwnUnits('office')

/** The administrator keeps the defaults and may help out any unit. */
const unitsOf: FilterOptions = (args) => {
  const person = askingPerson(args.req)
  if (person && isAdministrator(person)) return true
  return typeof ownUnits.filterOptions === 'function' ? ownUnits.filterOptions(args) : true
}

export const reportingPeriodFields: Field[] = [
  idField,
  f('name', { type: 'text', required: true }),
  f('unit', { type: 'relationship', relationTo: 'units', ...ownUnits, filterOptions: unitsOf }),
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
