import type { CollectionConfig } from 'payload'
import { screenOf } from '@/fields/system'
import { KEEP_ALL_VERSIONS, workingIndexes } from '@/fields/workingDocument'
import { collectionLabels } from '@/labels/collections'
import { articleFields } from './fields'

export const Articles: CollectionConfig = {
  slug: 'articles',
  ...screenOf(collectionLabels.articles, collectionLabels.groups.articles, {
    useAsTitle: 'title',
    defaultColumns: ['title', 'status', 'unit', 'section', 'author', 'updatedAt'],
    listSearchableFields: ['searchText'],
  }),
  defaultSort: '-updatedAt',
  versions: KEEP_ALL_VERSIONS,
  indexes: workingIndexes,
  fields: articleFields,
}
