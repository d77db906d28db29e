import type { CollectionConfig } from 'payload'
import { auditLogAccess } from '@/access/records'
import { moment } from '@/fields/dates'
import { idField } from '@/fields/idField'
import { inWords } from '@/fields/inWords'
import { offScreen, screenOf } from '@/fields/system'
import { fieldsOf } from '@/fields/words'
import { writtenJson } from '@/fields/writtenJson'
import { collectionLabels } from '@/labels/collections'
import { recordLabels } from '@/labels/records'
import { neverDeleted } from '../hooks/neverDeleted'
import { appendOnly } from './hooks/appendOnly'

const f = fieldsOf(collectionLabels.auditLog.fields)

export const AuditLog: CollectionConfig = {
  slug: 'auditLog',
  ...screenOf(collectionLabels.auditLog, collectionLabels.groups.system, {
    useAsTitle: 'at',
    defaultColumns: ['at', 'actor', 'action', 'documentType', 'fromStatus', 'toStatus', 'reason'],
  }),
  access: auditLogAccess,
  defaultSort: '-at',
  disableDuplicate: true,
  lockDocuments: false,
  hooks: { beforeChange: [appendOnly], beforeDelete: [neverDeleted(collectionLabels.refusals.auditFixed)] },
  indexes: [{ fields: ['documentId', 'seq'], unique: true }, { fields: ['actor', 'at'] }],
  fields: [
    idField,
    f('at', { ...moment, required: true, index: true }),
    f('actor', { type: 'relationship', relationTo: 'users' }),
    f('onBehalfOf', { type: 'relationship', relationTo: 'users' }),
    f('action', { type: 'text', required: true, admin: inWords(recordLabels.actions) }),
    f('documentType', { type: 'text', admin: inWords(recordLabels.documents) }),
    f('documentId', { type: 'text', index: true }),
    f('fromStatus', { type: 'text', admin: inWords(recordLabels.statuses) }),
    f('toStatus', { type: 'text', admin: inWords(recordLabels.statuses) }),
    f('reason', { type: 'textarea' }),
    f('details', writtenJson),
    f('seq', { type: 'number', admin: offScreen }),
    f('prevHash', { type: 'text', admin: offScreen }),
    f('hash', { type: 'text', index: true, admin: offScreen }),
  ],
}
