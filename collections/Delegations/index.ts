import type { CollectionConfig } from 'payload'
import { clock } from '@/adapters/clock'
import { screenOf } from '@/fields/system'
import { collectionLabels } from '@/labels/collections'
import { delegationFields } from './fields'

export const Delegations: CollectionConfig = {
  slug: 'delegations',
  ...screenOf(collectionLabels.delegations, collectionLabels.groups.system, {
    useAsTitle: 'reason',
    defaultColumns: ['delegator', 'delegate', 'unit', 'startsAt', 'endsAt', 'revokedAt'],
  }),
  defaultSort: '-startsAt',
  disableDuplicate: true,
  // Access rules decide what a delegation shows "now" and may not import a clock themselves.
  custom: { clock },
  indexes: [{ fields: ['delegate', 'startsAt', 'endsAt'] }],
  fields: delegationFields,
}
