import type { CollectionConfig } from 'payload'
import { mailAccess, mailTextAccess } from '@/access/mails'
import { instant, instantFormat } from '@/fields/dates'
import { idField } from '@/fields/idField'
import { offScreen, screenOf } from '@/fields/system'
import { fieldsOf, optionsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'

const words = collectionLabels.mails
const f = fieldsOf(words.fields)
const CELL = '@/admin/document/InstantCell#InstantCell'
const moment = { ...instant, admin: { date: instantFormat, components: { Cell: CELL } } }

/** The outbox: what was sent, waits or failed. Written by use cases; read by the administrator. */
export const Mails: CollectionConfig = {
  slug: 'mails',
  ...screenOf(words, collectionLabels.groups.system, {
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'status', 'queuedAt', 'sentAt', 'attempts', 'lastErrorCode'],
  }),
  access: mailAccess,
  defaultSort: '-queuedAt',
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['status', 'nextAttemptAt'] }],
  fields: [
    idField,
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
    f('queuedAt', { ...moment, index: true }),
    f('sentAt', moment),
    f('attempts', { type: 'number', defaultValue: 0 }),
    f('nextAttemptAt', moment),
    f('expiresAt', moment),
    f('lastErrorCode', { type: 'text' }),
    f('lastError', { type: 'textarea' }),
    f('messageId', { type: 'text' }),
    f('claimedUntil', { ...instant, admin: offScreen }),
    f('key', { type: 'text', required: true, unique: true, index: true, admin: offScreen }),
  ],
}
