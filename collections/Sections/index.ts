import type { CollectionConfig } from 'payload'
import { idField } from '@/fields/idField'
import { offScreen, screenOf } from '@/fields/system'
import { fieldsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'

const f = fieldsOf({
  ...collectionLabels.sections.fields,
  searchText: collectionLabels.workflowFields.searchText,
})

export const Sections: CollectionConfig = {
  slug: 'sections',
  ...screenOf(collectionLabels.sections, collectionLabels.groups.articles, {
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'order', 'active'],
    listSearchableFields: ['searchText'],
  }),
  defaultSort: ['order', 'name'],
  disableDuplicate: true,
  fields: [
    idField,
    f('name', { type: 'text', required: true }),

    f('slug', { type: 'text', unique: true, index: true, admin: { position: 'sidebar' } }),
    f('order', { type: 'number', defaultValue: 0, admin: { position: 'sidebar' } }),
    f('active', { type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } }),
    f('searchText', { type: 'text', admin: offScreen }),
  ],
}
