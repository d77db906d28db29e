import type { CollectionConfig } from 'payload'
import { counterAccess } from '@/access/records'
import { screenOf } from '@/fields/system'
import { fieldsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'

const f = fieldsOf(collectionLabels.counters.fields)

/** Named numbers of the system. The id is the counter's name, so that two processes cannot make two. */
export const Counters: CollectionConfig = {
  slug: 'counters',
  ...screenOf(collectionLabels.counters, collectionLabels.groups.system, {
    useAsTitle: 'id',
    defaultColumns: ['id', 'value', 'updatedAt'],
    hidden: true,
  }),
  access: counterAccess,
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'id', type: 'text', required: true },
    f('value', { type: 'number', required: true, defaultValue: 0 }),
  ],
}
