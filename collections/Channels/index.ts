import type { CollectionConfig } from 'payload'
import { listAccess } from '@/access/lists'
import { idField } from '@/fields/idField'
import { offScreen, screenOf } from '@/fields/system'
import { fieldsOf, optionsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'
import { bumpOnChange, bumpOnDelete } from '../hooks/bumpOnChange'
import { fillSearchText } from '../hooks/fillSearchText'
import { fillSlug } from '../hooks/fillSlug'
import { foldSearch } from '../hooks/foldSearch'
import { keptWhenUsed } from '../hooks/keptWhenUsed'
import { tidyText } from '../hooks/tidyText'

const f = fieldsOf({
  ...collectionLabels.channels.fields,
  searchText: collectionLabels.workflowFields.searchText,
})

export const Channels: CollectionConfig = {
  slug: 'channels',
  ...screenOf(collectionLabels.channels, collectionLabels.groups.outreach, {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'online', 'order', 'active'],
    listSearchableFields: ['searchText'],
  }),
  access: listAccess,
  defaultSort: ['order', 'name'],
  disableDuplicate: true,
  hooks: {
    beforeOperation: [foldSearch('name')],
    beforeValidate: [tidyText(), fillSlug('name'), fillSearchText('name')],
    beforeDelete: [keptWhenUsed(['publications', 'channel'], ['quotas', 'channel'])],
    afterChange: [bumpOnChange],
    afterDelete: [bumpOnDelete],
  },
  fields: [
    idField,
    f('name', { type: 'text', required: true }),
    f('kind', {
      type: 'select',
      required: true,
      defaultValue: 'other',
      options: optionsOf(collectionLabels.channels.kind),
      index: true,
    }),
    f('online', { type: 'checkbox', defaultValue: false }),
    f('slug', { type: 'text', unique: true, index: true, admin: { position: 'sidebar' } }),
    f('order', { type: 'number', defaultValue: 0, admin: { position: 'sidebar' } }),
    f('active', { type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } }),
    f('searchText', { type: 'text', admin: offScreen }),
  ],
}
