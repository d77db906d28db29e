import type { CollectionConfig } from 'payload'
import { screenOf } from '@/fields/system'
import { collectionLabels } from '@/labels/collections'
import { reportFields } from './fields'

export const Reports: CollectionConfig = {
  slug: 'reports',
  ...screenOf(collectionLabels.reports, collectionLabels.groups.reports, {
    useAsTitle: 'periodKey',
    defaultColumns: ['periodKey', 'unit', 'kind', 'status', 'closedAt'],
  }),
  defaultSort: '-periodKey',
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['unit', 'kind', 'periodKey'] }],
  fields: reportFields,
}
