import type { CollectionConfig } from 'payload'
import { notificationAccess } from '@/access/records'
import { moment } from '@/fields/dates'
import { idField } from '@/fields/idField'
import { offScreen, screenOf } from '@/fields/system'
import { fieldsOf } from '@/fields/words'
import { writtenJson } from '@/fields/writtenJson'
import { collectionLabels } from '@/labels/collections'
import { readOwn } from './endpoints/read'

const f = fieldsOf(collectionLabels.notifications.fields)

export const Notifications: CollectionConfig = {
  slug: 'notifications',
  ...screenOf(collectionLabels.notifications, collectionLabels.groups.system, {
    useAsTitle: 'kind',
    defaultColumns: ['kind', 'link', 'at', 'readAt'],
  }),
  access: notificationAccess,
  defaultSort: '-at',
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: [readOwn],
  indexes: [{ fields: ['user', 'at'] }, { fields: ['user', 'readAt'] }],
  fields: [
    idField,
    f('user', { type: 'relationship', relationTo: 'users', required: true }),
    f('kind', { type: 'text', required: true }),
    f('params', writtenJson),
    f('link', { type: 'text' }),
    f('createdFor', { type: 'text', required: true, unique: true, index: true, admin: offScreen }),
    f('at', { ...moment, index: true }),
    f('readAt', moment),
  ],
}
