import type { CollectionConfig } from 'payload'
import { delegationAccess } from '@/access/delegations'
import { clock } from '@/adapters/clock'
import { screenOf } from '@/fields/system'
import { collectionLabels } from '@/labels/collections'
import { fixedFields } from '../hooks/fixedFields'
import { neverDeleted } from '../hooks/neverDeleted'
import { tidyText } from '../hooks/tidyText'
import { revokeDelegations } from './endpoints/revoke'
import { delegationFields, FIXED_FIELDS } from './fields'
import { announce } from './hooks/announce'
import { checkDelegation } from './hooks/checkDelegation'
import { endEarly } from './hooks/endEarly'
import { fillDelegator } from './hooks/fillDelegator'

const sentence = collectionLabels.refusals.delegationFixed

export const Delegations: CollectionConfig = {
  slug: 'delegations',
  ...screenOf(collectionLabels.delegations, collectionLabels.groups.system, {
    useAsTitle: 'reason',
    defaultColumns: ['delegator', 'delegate', 'unit', 'startsAt', 'endsAt', 'revokedAt'],
  }),
  access: delegationAccess,
  defaultSort: '-startsAt',
  disableDuplicate: true,
  // Access rules decide what a delegation shows "now" and may not import a clock themselves.
  custom: { clock },
  endpoints: [revokeDelegations],
  hooks: {
    beforeValidate: [tidyText(['reason']), fillDelegator],
    beforeChange: [fixedFields({ fields: FIXED_FIELDS, sentence }), checkDelegation, endEarly],
    afterChange: [announce],
    beforeDelete: [neverDeleted(sentence)],
  },
  indexes: [{ fields: ['delegate', 'startsAt', 'endsAt'] }],
  fields: delegationFields,
}
