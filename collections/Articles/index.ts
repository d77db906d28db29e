import type { CollectionConfig } from 'payload'
import { screenOf } from '@/fields/system'
import { collectionLabels } from '@/labels/collections'
import { workingDocument } from '../workingDocument'
import { articleFields } from './fields'

export const Articles: CollectionConfig = {
  slug: 'articles',
  ...screenOf(collectionLabels.articles, collectionLabels.groups.articles, {
    useAsTitle: 'title',
    defaultColumns: ['title', 'status', 'unit', 'section', 'author', 'updatedAt'],
    listSearchableFields: ['searchText'],
  }),
  ...workingDocument({
    type: 'article',
    titleField: 'title',
    searched: ['title', 'lead'],
  }),
  fields: articleFields,
}
