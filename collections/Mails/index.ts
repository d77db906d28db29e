import type { CollectionConfig } from 'payload'
import { mailAccess, mailTextAccess } from '@/access/mails'
import { idField } from '@/fields/idField'
import { moment } from '@/fields/dates'
import { actionsField, attemptFields, outgoingLog } from '@/fields/outgoing'
import { screenOf } from '@/fields/system'
import { fieldsOf, optionsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'
import { mailActions } from '../office/views'
import { resend } from './endpoints/resend'

const words = collectionLabels.mails
const f = fieldsOf(words.fields)

/** The outbox: what was sent, waits or failed. Written by use cases; read by the administrator. */
export const Mails: CollectionConfig = {
  slug: 'mails',
  ...screenOf(words, collectionLabels.groups.system, {
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'status', 'queuedAt', 'sentAt', 'attempts', 'lastErrorCode'],
  }),
  access: mailAccess,
  ...outgoingLog,
  endpoints: [resend],
  fields: [
    idField,
    actionsField(mailActions),
    f('subject', { type: 'text', required: true }),
    f('to', { type: 'text', required: true }),
    // `kept`: written while no mail server was configured; read here and never sent later, when it would be old news.
    f('status', {
      type: 'select',
      required: true,
      options: optionsOf(words.status),
      index: true,
    }),
    f('text', { type: 'textarea', access: mailTextAccess, admin: { rows: 14 } }),
    f('kind', { type: 'select', required: true, options: optionsOf(words.kind) }),
    f('person', { type: 'relationship', relationTo: 'users' }),
    f('sentAt', moment),
    ...attemptFields(f),
    f('expiresAt', moment),
    f('lastErrorCode', { type: 'text' }),
    f('lastError', { type: 'textarea' }),
    f('messageId', { type: 'text' }),
  ],
}
