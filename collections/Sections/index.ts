import type { CollectionConfig } from 'payload'
import { listAccess } from '@/access/lists'
import { idField } from '@/fields/idField'
import { offScreen, screenOf } from '@/fields/system'
import { fieldsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'
import { bumpOnChange, bumpOnDelete } from '../hooks/bumpOnChange'
import { fillSearchText } from '../hooks/fillSearchText'
import { fillSlug } from '../hooks/fillSlug'
import { foldSearch } from '../hooks/foldSearch'
import { keepFormerSlugs } from '../hooks/keepFormerSlugs'
import { keptWhenUsed } from '../hooks/keptWhenUsed'
import { tidyText } from '../hooks/tidyText'

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
  access: listAccess,
  defaultSort: ['order', 'name'],
  disableDuplicate: true,
  hooks: {
    beforeOperation: [foldSearch('name')],
    beforeValidate: [tidyText(), fillSlug('name'), fillSearchText('name')],
    beforeChange: [keepFormerSlugs],
    beforeDelete: [keptWhenUsed(['articles', 'section'], ['publications', 'section'])],
    afterChange: [bumpOnChange],
    afterDelete: [bumpOnDelete],
  },
  fields: [
    idField,
    f('name', { type: 'text', required: true }),

    f('slug', { type: 'text', unique: true, index: true, admin: { position: 'sidebar' } }),
    { name: 'formerSlugs', type: 'json', admin: offScreen },
    f('order', { type: 'number', defaultValue: 0, admin: { position: 'sidebar' } }),
    f('active', { type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } }),
    f('searchText', { type: 'text', admin: offScreen }),
  ],
}
