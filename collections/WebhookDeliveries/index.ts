import type { CollectionConfig } from 'payload'
import { pushLogAccess } from '@/access/webhooks'
import { idField } from '@/fields/idField'
import { moment } from '@/fields/dates'
import { actionsField, attemptFields, outgoingLog } from '@/fields/outgoing'
import { screenOf } from '@/fields/system'
import { fieldsOf, optionsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'
import { deliveryActions } from '../office/views'
import { redeliverMessage } from '../Webhooks/endpoints/manage'

const words = collectionLabels['webhook-deliveries']
const f = fieldsOf(words.fields)

/** The log of what portals were told: one row per message, with what came of it. Written by use cases. */
export const WebhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  ...screenOf(words, collectionLabels.groups.system, {
    useAsTitle: 'event',
    defaultColumns: ['event', 'webhook', 'status', 'lastResult', 'attempts', 'queuedAt', 'deliveredAt'],
  }),
  access: pushLogAccess,
  ...outgoingLog,
  endpoints: [redeliverMessage],
  fields: [
    idField,
    actionsField(deliveryActions),
    f('event', { type: 'select', required: true, options: optionsOf(words.event) }),
    f('webhook', { type: 'relationship', relationTo: 'webhooks', required: true, index: true }),
    f('publication', { type: 'relationship', relationTo: 'publications' }),
    f('at', moment),
    f('status', { type: 'select', required: true, options: optionsOf(words.status) }),
    f('lastResult', {
      type: 'text',
      admin: { components: { Cell: '@/admin/push/ResultCell#ResultCell' } },
    }),
    f('lastAnswer', { type: 'textarea' }),
    f('lastTriedAt', moment),
    f('deliveredAt', moment),
    ...attemptFields(f),
  ],
}
