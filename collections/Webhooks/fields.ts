import type { Field, TextFieldSingleValidation } from 'payload'
import { byVietnamsClock, instant } from '@/fields/dates'
import { idField } from '@/fields/idField'
import { inSidebar, offScreen } from '@/fields/system'
import { fieldsOf, optionsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'
import { pushLabels } from '@/labels/push'
import { webhookActions } from '../office/views'

const words = collectionLabels.webhooks
const f = fieldsOf(words.fields)
const seen = {
  ...instant,
  admin: { ...inSidebar, components: byVietnamsClock },
}
const system = { create: () => false, update: () => false }

/** What the guarded fetch will take later; whether the name leads to a private address is seen when it is asked. */
const checkUrl: TextFieldSingleValidation = (value) => {
  const url = URL.canParse(value ?? '') ? new URL(value ?? '') : null
  const isGood = /^https?:$/.test(url?.protocol ?? '') && url?.username === '' && url.password === ''
  return isGood || pushLabels.badUrl
}

export const webhookFields: Field[] = [
  idField,
  {
    name: 'actions',
    type: 'ui',
    admin: {
      components: { Field: webhookActions },
      condition: (_data, _siblings, { operation }) => operation === 'update',
    },
  },
  f('name', { type: 'text', required: true }),
  f('url', { type: 'text', required: true, validate: checkUrl }),
  f('status', {
    type: 'select',
    required: true,
    defaultValue: 'on',
    options: optionsOf(words.status),
    index: true,
  }),
  f('unit', {
    type: 'relationship',
    relationTo: 'units',
    admin: { allowCreate: false, allowEdit: false },
  }),
  f('subjectTypes', {
    type: 'select',
    hasMany: true,
    options: optionsOf(collectionLabels.options.subjectType),
  }),
  f('allowPrivate', { type: 'checkbox', defaultValue: false }),
  f('secretHint', { type: 'text', access: system, admin: inSidebar }),
  f('secretSealed', { type: 'text', hidden: true, access: { ...system, read: () => false } }),
  f('lastTriedAt', { ...seen, access: system }),
  f('lastResult', {
    type: 'text',
    access: system,
    admin: { ...inSidebar, components: { Cell: '@/admin/push/ResultCell#ResultCell' } },
  }),
  f('failingSince', { ...seen, access: system }),
  f('installedAt', { ...instant, access: system, admin: offScreen }),
  f('sweptTo', { ...instant, access: system, admin: offScreen }),
]
