import type { CollectionConfig } from 'payload'
import { pushLogAccess } from '@/access/webhooks'
import { instant, moment } from '@/fields/dates'
import { idField } from '@/fields/idField'
import { offScreen, screenOf } from '@/fields/system'
import { fieldsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'

const words = collectionLabels['hub-pings']
const f = fieldsOf(words.fields)

/** Which feeds have changed and when the WebSub hub was told: one row per feed. Written by use cases. */
export const HubPings: CollectionConfig = {
  slug: 'hub-pings',
  ...screenOf(words, collectionLabels.groups.system, {
    useAsTitle: 'feed',
    defaultColumns: ['feed', 'changedAt', 'pingedAt', 'attempts', 'lastResult'],
  }),
  access: pushLogAccess,
  defaultSort: '-changedAt',
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    idField,
    f('feed', { type: 'text', required: true, unique: true, index: true }),
    f('changedAt', moment),
    f('pingedAt', moment),
    f('nextAttemptAt', { ...moment, index: true }),
    f('attempts', { type: 'number', defaultValue: 0 }),
    f('lastResult', { type: 'text' }),
    f('claimedUntil', { ...instant, admin: offScreen }),
  ],
}
