import type { Condition, Field } from 'payload'
import { AUDIENCES } from '@/domain/reminder/ladder'
import { fieldsOf, optionsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'

const words = collectionLabels.ladder
const f = fieldsOf(words.fields)
const third = { width: '33%' }
const roles: Record<string, string> = { ...collectionLabels.options.role, roster: words.roster }

const isMoment =
  (moment: string): Condition =>
  (_data, siblings) =>
    siblings?.moment === moment

/** When whom is reminded of the quota; empty means the default of its period (domain/reminder/ladder). */
export const ladderField: Field = f('ladder', {
  type: 'array',
  labels: words.row,
  admin: { initCollapsed: true },
  fields: [
    {
      type: 'row',
      fields: [
        f('moment', {
          type: 'select',
          required: true,
          defaultValue: 'weekday',
          options: optionsOf(words.moment),
          admin: third,
        }),
        f('weekday', {
          type: 'select',
          options: optionsOf(words.weekday),
          admin: { ...third, condition: isMoment('weekday') },
        }),
        f('daysBeforeEnd', {
          type: 'number',
          min: 0,
          admin: { ...third, condition: isMoment('daysBeforeEnd') },
        }),
        f('hour', { type: 'number', required: true, defaultValue: 9, admin: third }),
      ],
    },
    f('audience', {
      type: 'select',
      hasMany: true,
      options: AUDIENCES.map((value) => ({ value, label: roles[value] ?? value })),
    }),
  ],
})
