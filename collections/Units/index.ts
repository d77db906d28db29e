import type { CollectionConfig } from 'payload'
import { screenOf } from '@/fields/system'
import { collectionLabels } from '@/labels/collections'
import { unitFields } from './fields'

export const Units: CollectionConfig = {
  slug: 'units',
  ...screenOf(collectionLabels.units, collectionLabels.groups.system, {
    useAsTitle: 'name',
    defaultColumns: ['name', 'shortName', 'kind', 'parent', 'validToOn'],
    listSearchableFields: ['searchText'],
  }),
  defaultSort: ['order', 'name'],
  disableDuplicate: true,
  fields: unitFields,
}
