import type { CollectionConfig } from 'payload'
import { feedSourceAccess } from '@/access/feedSources'
import { screenOf } from '@/fields/system'
import { collectionLabels } from '@/labels/collections'
import { auditChange } from '../hooks/auditChange'
import { fillSearchText } from '../hooks/fillSearchText'
import { foldSearch } from '../hooks/foldSearch'
import { keptWhenUsed } from '../hooks/keptWhenUsed'
import { tidyText } from '../hooks/tidyText'
import { askAgain } from './askAgain'
import { checkSources } from './endpoints/check'
import { testSources } from './endpoints/test'
import { feedSourceFields } from './fields'

/** What decides whose text may be taken over, and which network is reached. */
const AUDITED = ['name', 'url', 'kind', 'unit', 'permission', 'active', 'allowPrivate']

export const FeedSources: CollectionConfig = {
  slug: 'feed-sources',
  ...screenOf(collectionLabels.feedSources, collectionLabels.groups.articles, {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'state', 'lastSuccessAt', 'active'],
    listSearchableFields: ['searchText'],
  }),
  access: feedSourceAccess,
  defaultSort: 'name',
  disableDuplicate: true,
  endpoints: [testSources, checkSources],
  hooks: {
    beforeOperation: [foldSearch('name')],
    beforeValidate: [tidyText(), fillSearchText('name', 'url')],
    beforeChange: [askAgain],
    afterChange: [auditChange(...AUDITED)],
    beforeDelete: [keptWhenUsed(['feed-items', 'source'])],
  },
  fields: feedSourceFields,
}
