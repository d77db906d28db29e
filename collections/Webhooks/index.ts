import type { CollectionConfig } from 'payload'
import { webhookAccess } from '@/access/webhooks'
import { screenOf } from '@/fields/system'
import { collectionLabels } from '@/labels/collections'
import { pushLabels } from '@/labels/push'
import { auditChange } from '../hooks/auditChange'
import { neverDeleted } from '../hooks/neverDeleted'
import { tidyText } from '../hooks/tidyText'
import { makeSecret, testWebhook } from './endpoints/manage'
import { webhookFields } from './fields'
import { checkStatus } from './hooks/checkStatus'

/** Portals that are told of changes (issue of a new edition, correction, withdrawal). */
export const Webhooks: CollectionConfig = {
  slug: 'webhooks',
  ...screenOf(collectionLabels.webhooks, collectionLabels.groups.system, {
    useAsTitle: 'name',
    defaultColumns: ['name', 'url', 'status', 'unit', 'lastResult', 'lastTriedAt'],
  }),
  access: webhookAccess,
  disableDuplicate: true,
  endpoints: [makeSecret, testWebhook],
  hooks: {
    beforeValidate: [tidyText(['name', 'url'])],
    beforeChange: [checkStatus],
    afterChange: [auditChange('name', 'url', 'status', 'unit', 'subjectTypes', 'allowPrivate')],
    beforeDelete: [neverDeleted(pushLabels.kept)],
  },
  fields: webhookFields,
}
