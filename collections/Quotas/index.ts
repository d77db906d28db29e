import type { CollectionConfig } from 'payload'
import { screenOf } from '@/fields/system'
import { collectionLabels } from '@/labels/collections'
import { quotaFields } from './fields'

export const Quotas: CollectionConfig = {
  slug: 'quotas',
  ...screenOf(collectionLabels.quotas, collectionLabels.groups.plans, {
    useAsTitle: 'name',
    defaultColumns: ['name', 'unit', 'period', 'minimum', 'validFromOn', 'validToOn'],
  }),
  defaultSort: '-createdAt',
  indexes: [{ fields: ['period', 'unit'] }],
  fields: quotaFields,
}
