import type { Field } from 'payload'
import { byVietnamsClock, checkedDayInput, instant, moment } from '@/fields/dates'
import { idField } from '@/fields/idField'
import { amongActive, amongOwnUnits } from '@/fields/picked'
import { inSidebar, readOnly } from '@/fields/system'
import { fieldsOf, optionsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'
import { ladderField } from './ladderField'

const words = collectionLabels.quotas
const f = fieldsOf(words.fields)
const half = { admin: { width: '50%' } }
const third = { admin: { width: '33%' } }

const [rulesLabel, rulesHelp] = words.fields.rules

/** What keeps box-ticking from counting; all off until the office switches it on. */
const countingFields: Field[] = [
  f('countBasis', {
    type: 'select',
    defaultValue: 'published',
    options: optionsOf(words.countBasis),
  }),
  {
    type: 'row',
    fields: [
      f('minHoursBetween', { type: 'number', min: 1, max: 168, ...third }),
      f('maxPerDay', { type: 'number', min: 1, ...third }),
      f('minWords', { type: 'number', min: 1, ...third }),
    ],
  },
  f('ownWritingOnly', { type: 'checkbox', defaultValue: false }),
]

export const quotaFields: Field[] = [
  idField,
  f('name', { type: 'text', required: true }),
  f('unit', { type: 'relationship', relationTo: 'units', required: true, ...amongOwnUnits('office') }),
  {
    type: 'row',
    fields: [
      f('period', {
        type: 'select',
        required: true,
        defaultValue: 'week',
        options: optionsOf(words.period),
        ...half,
      }),
      f('minimum', { type: 'number', required: true, min: 1, ...half }),
    ],
  },
  f('includeUnitsBelow', { type: 'checkbox', defaultValue: true }),
  f('kinds', {
    type: 'select',
    hasMany: true,
    options: optionsOf({
      ...collectionLabels.options.articleKind,
      slogan: collectionLabels.options.subjectType.slogan,
      procedure: collectionLabels.options.subjectType.procedure,
    }),
  }),
  f('channel', { type: 'relationship', relationTo: 'channels', ...amongActive }),
  f('topics', { type: 'relationship', relationTo: 'topics', hasMany: true, ...amongActive }),
  f('validFromOn', { ...checkedDayInput, required: true }),
  f('validToOn', checkedDayInput),
  {
    type: 'collapsible',
    label: rulesLabel,
    admin: { description: rulesHelp, initCollapsed: true },
    fields: countingFields,
  },
  ladderField,
  f('exemptions', {
    type: 'array',
    access: { create: () => false, update: () => false },
    fields: [
      f('periodKey', { type: 'text', required: true }),
      f('reason', { type: 'textarea', required: true }),
      f('by', { type: 'relationship', relationTo: 'users', admin: readOnly }),
      f('at', moment),
    ],
  }),
  f('installedAt', { ...instant, admin: { ...inSidebar, components: byVietnamsClock } }),
]
