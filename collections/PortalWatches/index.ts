import type { CollectionConfig, Field } from 'payload'
import { portalWatchAccess } from '@/access/records'
import { idField } from '@/fields/idField'
import { offScreen, screenOf } from '@/fields/system'
import { moment } from '@/fields/dates'
import { fieldsOf, optionsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'
import { neverDeleted } from '../hooks/neverDeleted'
import { confirmWatches } from './confirm'

const words = collectionLabels.portalWatches
const f = fieldsOf(words.fields)

const fields: Field[] = [
  idField,
  f('title', { type: 'text' }),
  f('status', { type: 'select', required: true, index: true, options: optionsOf(words.status) }),
  f('publishedAt', { ...moment, index: true }),
  f('seenAt', moment),
  f('lastSeenAt', moment),
  f('vanishedAt', moment),
  f('withdrawnAt', moment),
  f('nextLookAt', { ...moment, index: true }),
  f('foundUrl', { type: 'text' }),
  f('lastMessage', { type: 'textarea' }),
  f('confirm', {
    type: 'ui',
    admin: { components: { Field: '@/admin/feedSources/ConfirmOnPortal#ConfirmOnPortal' } },
  }),
  f('unit', { type: 'relationship', relationTo: 'units', required: true, index: true }),
  f('owner', { type: 'relationship', relationTo: 'units' }),
  f('publication', { type: 'relationship', relationTo: 'publications', required: true }),
  // The subject: one watch follows a piece through its editions.
  f('key', { type: 'text', required: true, unique: true, index: true, admin: offScreen }),
  f('subjectId', { type: 'text', index: true, admin: offScreen }),
  f('looks', { type: 'number', defaultValue: 0, admin: offScreen }),
  f('misses', { type: 'number', defaultValue: 0, admin: offScreen }),
]

export const PortalWatches: CollectionConfig = {
  slug: 'portal-watches',
  ...screenOf(words, collectionLabels.groups.outreach, {
    useAsTitle: 'title',
    defaultColumns: ['title', 'status', 'publishedAt', 'seenAt', 'foundUrl'],
  }),
  access: portalWatchAccess,
  defaultSort: '-publishedAt',
  disableDuplicate: true,
  endpoints: [confirmWatches],
  hooks: { beforeDelete: [neverDeleted(collectionLabels.refusals.ledgerFixed)] },
  fields,
}
