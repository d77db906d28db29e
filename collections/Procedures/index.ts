import type { CollectionConfig } from 'payload'
import { screenOf } from '@/fields/system'
import { KEEP_ALL_VERSIONS, workingIndexes } from '@/fields/workingDocument'
import { collectionLabels } from '@/labels/collections'
import { procedureFields } from './fields'

export const Procedures: CollectionConfig = {
  slug: 'procedures',
  ...screenOf(collectionLabels.procedures, collectionLabels.groups.procedures, {
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'status', 'field', 'unit', 'updatedAt'],
    listSearchableFields: ['searchText'],
  }),
  defaultSort: '-updatedAt',
  versions: KEEP_ALL_VERSIONS,
  indexes: workingIndexes,
  fields: procedureFields,
}
