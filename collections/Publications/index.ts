import type { CollectionConfig } from 'payload'
import { screenOf } from '@/fields/system'
import { collectionLabels } from '@/labels/collections'
import { publicationFields } from './fields'

export const Publications: CollectionConfig = {
  slug: 'publications',
  ...screenOf(collectionLabels.publications, collectionLabels.groups.outreach, {
    useAsTitle: 'title',
    defaultColumns: ['title', 'status', 'channel', 'unit', 'dueAt', 'publishedAt'],
    listSearchableFields: ['searchText'],
  }),
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [
    { fields: ['status', 'dueAt'] },
    { fields: ['status', 'removeAt'] },
    { fields: ['subjectType', 'subjectId'] },
    { fields: ['channel', 'status', 'firstPublishedAt'] },
    { fields: ['channel', 'subjectType', 'status', 'firstPublishedAt'] },
    { fields: ['unit', 'publishedAt'] },
    { fields: ['subjectType', 'slug'] },
  ],
  fields: publicationFields,
}
