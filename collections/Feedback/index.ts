import type { CollectionConfig, Field } from 'payload'
import { feedbackAccess } from '@/access/feedback'
import { byVietnamsClock, instant } from '@/fields/dates'
import { idField } from '@/fields/idField'
import { inSidebar, readOnly, screenOf } from '@/fields/system'
import { fieldsOf, optionsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'
import { auditChange } from '../hooks/auditChange'
import { fixedFields } from '../hooks/fixedFields'
import { neverDeleted } from '../hooks/neverDeleted'
import { stampHandler } from './hooks/stampHandler'

const words = collectionLabels.feedback
const f = fieldsOf(words.fields)
const moment = { ...instant, admin: { ...inSidebar, components: byVietnamsClock } }

/** What the citizen sent. */
const SENT = [
  'code',
  'unit',
  'title',
  'content',
  'fullName',
  'email',
  'phone',
  'about',
  'consentText',
  'receivedAt',
]

const fields: Field[] = [
  idField,
  f('title', { type: 'text', admin: readOnly }),
  f('content', { type: 'textarea', admin: { ...readOnly, rows: 10 } }),
  f('fullName', { type: 'text', admin: readOnly }),
  {
    type: 'row',
    fields: [
      f('email', { type: 'text', admin: { ...readOnly, width: '50%' } }),
      f('phone', { type: 'text', admin: { ...readOnly, width: '50%' } }),
    ],
  },
  f('about', { type: 'text', admin: { ...readOnly, condition: (data) => Boolean(data.about) } }),
  f('note', { type: 'textarea', admin: { rows: 6 } }),
  f('consentText', { type: 'textarea', admin: readOnly }),
  f('status', {
    type: 'select',
    required: true,
    defaultValue: 'new',
    options: optionsOf(words.status),
    index: true,
    admin: { position: 'sidebar' },
  }),
  f('code', { type: 'text', required: true, unique: true, index: true, admin: inSidebar }),
  f('unit', {
    type: 'relationship',
    relationTo: 'units',
    required: true,
    index: true,
    admin: { ...inSidebar, allowEdit: false },
  }),
  f('receivedAt', { ...moment, index: true }),
  f('handledBy', { type: 'relationship', relationTo: 'users', admin: inSidebar }),
  f('handledAt', moment),
  f('erasedAt', { ...moment, admin: { ...moment.admin, condition: (data) => Boolean(data.erasedAt) } }),
]

/** What citizens sent through the contact box. Never public; only the state is told to whoever has the code. */
export const Feedback: CollectionConfig = {
  slug: 'feedback',
  ...screenOf(words, collectionLabels.groups.outreach, {
    useAsTitle: 'title',
    defaultColumns: ['title', 'status', 'unit', 'receivedAt', 'code'],
  }),
  access: feedbackAccess,
  defaultSort: '-receivedAt',
  disableDuplicate: true,
  hooks: {
    beforeChange: [fixedFields({ fields: SENT, sentence: words.refusals.fixed }), stampHandler],
    // Only the state: what the citizen wrote may hold personal data, which the log would keep for ever.
    afterChange: [auditChange('status')],
    beforeDelete: [neverDeleted(words.refusals.kept)],
  },
  fields,
}
