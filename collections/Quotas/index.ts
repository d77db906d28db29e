import type { CollectionConfig } from 'payload'
import { quotaAccess } from '@/access/quotas'
import { screenOf } from '@/fields/system'
import { collectionLabels } from '@/labels/collections'
import { auditChange } from '../hooks/auditChange'
import { checkValidity } from '../hooks/checkValidity'
import { neverDeleted } from '../hooks/neverDeleted'
import { tidyText } from '../hooks/tidyText'
import { exemptQuotas } from './endpoints/exempt'
import { readWeek } from './endpoints/week'
import { quotaFields } from './fields'
import { checkQuota } from './hooks/checkQuota'
import { checkQuotaLadder } from './hooks/checkQuotaLadder'
import { recordOrigin } from './hooks/recordOrigin'

/** All that decides what is counted; exemptions leave a line of their own, with the reason. */
const AUDITED = [
  'name',
  'unit',
  'period',
  'minimum',
  'includeUnitsBelow',
  'kinds',
  'channel',
  'topics',
  'countBasis',
  'minHoursBetween',
  'maxPerDay',
  'minWords',
  'ownWritingOnly',
  'validFromOn',
  'validToOn',
  'ladder',
]

export const Quotas: CollectionConfig = {
  slug: 'quotas',
  ...screenOf(collectionLabels.quotas, collectionLabels.groups.plans, {
    useAsTitle: 'name',
    defaultColumns: ['name', 'unit', 'period', 'minimum', 'validFromOn', 'validToOn'],
  }),
  access: quotaAccess,
  defaultSort: '-createdAt',
  disableDuplicate: true,
  endpoints: [readWeek, exemptQuotas],
  hooks: {
    beforeValidate: [tidyText(['name', 'exemptions'])],
    beforeChange: [checkValidity, checkQuota, checkQuotaLadder, recordOrigin],
    afterChange: [auditChange(...AUDITED)],
    beforeDelete: [neverDeleted(collectionLabels.refusals.inUse)],
  },
  indexes: [{ fields: ['period', 'unit'] }],
  fields: quotaFields,
}
