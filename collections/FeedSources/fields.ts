import type { Field } from 'payload'
import { administratorOnly } from '@/access/feedSources'
import { SHORTEST_INTERVAL, USUAL_INTERVAL } from '@/domain/feedSource/schedule'
import { byVietnamsClock, instant } from '@/fields/dates'
import { idField } from '@/fields/idField'
import { amongActive } from '@/fields/picked'
import { amongKeptUnits } from './amongKeptUnits'
import { offScreen, readOnly } from '@/fields/system'
import { checkWebAddress } from '@/fields/webAddress'
import { fieldsOf, optionsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'

const words = collectionLabels.feedSources
const f = fieldsOf(words.fields)
const half = { width: '50%' }
const moment = {
  ...instant,
  admin: { ...readOnly, components: byVietnamsClock, ...half },
}

const source: Field[] = [
  f('name', { type: 'text', required: true }),
  f('url', { type: 'text', validate: checkWebAddress }),
  f('test', {
    type: 'ui',
    admin: { components: { Field: '@/admin/feedSources/TestSource#TestSource' } },
  }),
  {
    type: 'row',
    fields: [
      f('kind', {
        type: 'select',
        required: true,
        defaultValue: 'government',
        options: optionsOf(words.kind),
        admin: half,
      }),
      f('intervalMinutes', {
        type: 'number',
        defaultValue: USUAL_INTERVAL,
        min: SHORTEST_INTERVAL,
        admin: half,
      }),
    ],
  },
  f('permission', { type: 'textarea', admin: { condition: (data) => data.kind === 'press' } }),
  f('unit', {
    type: 'relationship',
    relationTo: 'units',
    required: true,
    index: true,
    ...amongKeptUnits,
  }),
  f('section', { type: 'relationship', relationTo: 'sections', ...amongActive }),
  f('topics', { type: 'relationship', relationTo: 'topics', hasMany: true, ...amongActive }),
]

/** Written by the importer. */
const state: Field[] = [
  f('lastMessage', { type: 'textarea', admin: readOnly }),
  { type: 'row', fields: [f('lastCheckedAt', moment), f('nextCheckAt', { ...moment, index: true })] },
  { type: 'row', fields: [f('lastSuccessAt', moment), f('failingSince', moment)] },
  f('failures', { type: 'number', defaultValue: 0, admin: offScreen }),
  f('pausedAt', { ...instant, admin: offScreen }),
  f('etag', { type: 'text', admin: offScreen }),
  f('lastModified', { type: 'text', admin: offScreen }),
  f('feedUrl', { type: 'text', admin: readOnly }),
]

export const feedSourceFields: Field[] = [
  idField,
  {
    type: 'tabs',
    tabs: [
      { label: words.tabs.source, fields: source },
      { label: words.tabs.state, fields: state },
    ],
  },
  f('active', { type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } }),
  f('state', {
    type: 'select',
    defaultValue: 'new',
    options: optionsOf(words.state),
    admin: { position: 'sidebar', ...readOnly },
  }),
  f('allowPrivate', {
    type: 'checkbox',
    defaultValue: false,
    access: { create: administratorOnly, update: administratorOnly },
    admin: { position: 'sidebar' },
  }),
  f('searchText', { type: 'text', admin: offScreen }),
]

/** What the importer writes and nobody types. */
export const STATE_FIELDS = [
  'state',
  'lastMessage',
  'lastCheckedAt',
  'nextCheckAt',
  'lastSuccessAt',
  'failingSince',
  'failures',
  'pausedAt',
  'etag',
  'lastModified',
  'feedUrl',
] as const
