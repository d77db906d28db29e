import type { CollectionConfig } from 'payload'
import { pushLogAccess } from '@/access/webhooks'
import { instant, instantFormat } from '@/fields/dates'
import { idField } from '@/fields/idField'
import { offScreen, screenOf } from '@/fields/system'
import { fieldsOf, optionsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'
import { deliveryActions } from '../office/views'
import { redeliverMessage } from '../Webhooks/endpoints/manage'

const words = collectionLabels['webhook-deliveries']
const f = fieldsOf(words.fields)
const CELL = '@/admin/document/InstantCell#InstantCell'
const moment = { ...instant, admin: { date: instantFormat, components: { Cell: CELL } } }

/** The log of what portals were told: one row per message, with what came of it. Written by use cases. */
export const WebhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  ...screenOf(words, collectionLabels.groups.system, {
    useAsTitle: 'event',
    defaultColumns: ['event', 'webhook', 'status', 'lastResult', 'attempts', 'queuedAt', 'deliveredAt'],
  }),
  access: pushLogAccess,
  defaultSort: '-queuedAt',
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: [redeliverMessage],
  indexes: [{ fields: ['status', 'nextAttemptAt'] }],
  fields: [
    idField,
    { name: 'actions', type: 'ui', admin: { components: { Field: deliveryActions } } },
    f('event', { type: 'select', required: true, options: optionsOf(words.event) }),
    f('webhook', { type: 'relationship', relationTo: 'webhooks', required: true, index: true }),
    f('publication', { type: 'relationship', relationTo: 'publications' }),
    f('at', moment),
    f('status', { type: 'select', required: true, options: optionsOf(words.status) }),
    f('lastResult', { type: 'text' }),
    f('lastAnswer', { type: 'textarea' }),
    f('attempts', { type: 'number', defaultValue: 0 }),
    f('queuedAt', { ...moment, index: true }),
    f('lastTriedAt', moment),
    f('deliveredAt', moment),
    f('nextAttemptAt', moment),
    f('claimedUntil', { ...instant, admin: offScreen }),
    f('key', { type: 'text', required: true, unique: true, index: true, admin: offScreen }),
  ],
}
