import type { CollectionConfig } from 'payload'
import { screenOf } from '@/fields/system'
import { KEEP_ALL_VERSIONS, workingIndexes } from '@/fields/workingDocument'
import { collectionLabels } from '@/labels/collections'
import { sloganFields } from './fields'

export const Slogans: CollectionConfig = {
  slug: 'slogans',
  ...screenOf(collectionLabels.slogans, collectionLabels.groups.outreach, {
    useAsTitle: 'text',
    defaultColumns: ['text', 'status', 'unit', 'authority', 'effectiveFromOn', 'updatedAt'],
    listSearchableFields: ['searchText'],
  }),
  defaultSort: '-updatedAt',
  versions: KEEP_ALL_VERSIONS,
  indexes: workingIndexes,
  fields: sloganFields,
}
