import type { CollectionConfig } from 'payload'
import { publicationAccess } from '@/access/records'
import { screenOf } from '@/fields/system'
import { collectionLabels } from '@/labels/collections'
import { fixedFields } from '../hooks/fixedFields'
import { foldSearch } from '../hooks/foldSearch'
import { neverDeleted } from '../hooks/neverDeleted'
import { readCalendar } from './endpoints/calendar'
import { FROZEN_FIELDS, publicationFields } from './fields'

export const Publications: CollectionConfig = {
  slug: 'publications',
  ...screenOf(collectionLabels.publications, collectionLabels.groups.outreach, {
    useAsTitle: 'title',
    defaultColumns: ['title', 'status', 'channel', 'unit', 'dueAt', 'publishedAt'],
    listSearchableFields: ['searchText'],
  }),
  access: publicationAccess,
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: [readCalendar],
  hooks: {
    beforeOperation: [foldSearch('title')],
    beforeChange: [fixedFields({ fields: FROZEN_FIELDS, sentence: collectionLabels.refusals.ledgerFixed })],
    beforeDelete: [neverDeleted(collectionLabels.refusals.ledgerFixed)],
  },
  indexes: [
    { fields: ['status', 'dueAt'] },
    { fields: ['status', 'removeAt'] },
    { fields: ['subjectType', 'subjectId'] },
    { fields: ['channel', 'status', 'firstPublishedAt', 'unitPath'] },
    // A page of the site's lists, its count and a search of it are answered from this index alone: the rows are
    // wide, and reading all of them takes many times as long.
    {
      fields: [
        'channel',
        'subjectType',
        'status',
        'firstPublishedAt',
        'unitPath',
        'origin',
        'removeAt',
        'searchText',
      ],
    },
    // Counting many weeks of many units is answered from this index alone; by unit first, so that they come grouped.
    { fields: ['unit', 'publishedAt', 'channel', 'firstPublishedAt', 'kind', 'subjectType'] },
    { fields: ['subjectType', 'slug'] },
    { fields: ['createdAt', 'searchText'] },
  ],
  fields: publicationFields,
}
