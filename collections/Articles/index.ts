import type { CollectionConfig } from 'payload'
import { screenOf } from '@/fields/system'
import { collectionLabels } from '@/labels/collections'
import { workingDocument } from '../workingDocument'
import { workingScreen } from '../workingDocument/screen'
import { confirmArticles } from './endpoints/confirm'
import { copyArticles } from './endpoints/portalCopy'
import { recordArticles } from './endpoints/record'
import { articleFields } from './fields'

const working = workingDocument({ type: 'article', titleField: 'title', searched: ['title', 'lead'] })

export const Articles: CollectionConfig = {
  slug: 'articles',
  ...screenOf(collectionLabels.articles, collectionLabels.groups.articles, {
    useAsTitle: 'title',
    defaultColumns: ['title', 'status', 'unit', 'section', 'author', 'updatedAt'],
    listSearchableFields: ['searchText'],
    ...workingScreen('articles'),
  }),
  ...working,
  endpoints: [recordArticles, confirmArticles, copyArticles, ...working.endpoints],
  fields: articleFields,
}
