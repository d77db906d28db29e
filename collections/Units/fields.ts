import type { Field } from 'payload'
import { checkedDayInput } from '@/fields/dates'
import { checkColour } from '@/fields/colour'
import { amongSeenPictures } from '@/fields/picked'
import { checkWebAddress } from '@/fields/webAddress'
import { idField } from '@/fields/idField'
import { inSidebar, offScreen } from '@/fields/system'
import { fieldsOf, optionsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'
import { socialAccounts } from './social'

const f = fieldsOf(collectionLabels.units.fields)
const half = { width: '50%' }

const general: Field[] = [
  f('name', { type: 'text', required: true }),
  {
    type: 'row',
    fields: [f('shortName', { type: 'text', admin: half }), f('kind', { type: 'text', admin: half })],
  },
  f('parent', { type: 'relationship', relationTo: 'units' }),
  {
    type: 'row',
    fields: [
      f('validFromOn', { ...checkedDayInput, admin: { ...checkedDayInput.admin, ...half } }),
      f('validToOn', { ...checkedDayInput, admin: { ...checkedDayInput.admin, ...half } }),
    ],
  },
  f('successor', { type: 'relationship', relationTo: 'units' }),
]

/** Required on every public page by decree 174/2026, article 93(1). */
const footer: Field[] = [
  f('managingBody', { type: 'text' }),
  f('parentBody', { type: 'text' }),
  f('address', { type: 'text' }),
  f('email', { type: 'email' }),
  f('phone', { type: 'text' }),
  f('responsiblePerson', { type: 'text' }),
  f('responsibleTitle', { type: 'text' }),
  f('portalUrl', { type: 'text', validate: checkWebAddress }),
  socialAccounts,
]

/** How the public pages of the unit, and of the units below it, look. */
const look: Field[] = [
  f('logo', { type: 'upload', relationTo: 'media', ...amongSeenPictures }),
  f('colour', { type: 'text', validate: checkColour }),
]

/** What the official document around a report says of the unit; data, since it differs and changes. */
const reporting: Field[] = [
  {
    type: 'row',
    fields: [
      f('reportPlace', { type: 'text', admin: half }),
      f('reportSymbol', { type: 'text', admin: half }),
    ],
  },
  f('reportAddressees', { type: 'textarea' }),
  f('reportBases', { type: 'textarea' }),
  f('signerAuthority', { type: 'text' }),
  {
    type: 'row',
    fields: [f('signerTitle', { type: 'text', admin: half }), f('signerName', { type: 'text', admin: half })],
  },
  f('reportRecipients', { type: 'textarea' }),
]

/** Where the unit's portal lists what it shows, so that Nhịp can see whether a piece appeared. */
const portal: Field[] = [
  f('portalListUrl', { type: 'text', validate: checkWebAddress }),
  f('portalMatch', {
    type: 'select',
    defaultValue: 'title',
    options: optionsOf(collectionLabels.units.portalMatch),
    admin: { condition: (data) => Boolean(data.portalListUrl) },
  }),
  f('portalAllowPrivate', {
    type: 'checkbox',
    defaultValue: false,
    admin: { condition: (data) => Boolean(data.portalListUrl) },
  }),
]

export const unitFields: Field[] = [
  idField,
  {
    type: 'tabs',
    tabs: [
      { label: collectionLabels.tabs.general, fields: general },
      { label: collectionLabels.tabs.footer, fields: footer },
      { label: collectionLabels.tabs.look, fields: look },
      { label: collectionLabels.tabs.reporting, fields: reporting },
      { label: collectionLabels.tabs.portal, fields: portal },
    ],
  },
  f('slug', { type: 'text', unique: true, index: true, admin: { position: 'sidebar' } }),
  { name: 'formerSlugs', type: 'json', admin: offScreen },
  f('order', { type: 'number', defaultValue: 0, admin: { position: 'sidebar' } }),
  f('path', { type: 'text', index: true, admin: { ...inSidebar, ...offScreen } }),
  f('searchText', { type: 'text', admin: offScreen }),
]
