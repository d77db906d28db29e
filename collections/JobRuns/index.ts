import type { CollectionConfig } from 'payload'
import { jobRunAccess } from '@/access/records'
import { byVietnamsClock, moment } from '@/fields/dates'
import { idField } from '@/fields/idField'
import { inWords } from '@/fields/inWords'
import { offScreen, screenOf } from '@/fields/system'
import { fieldsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'
import { recordLabels } from '@/labels/records'

const f = fieldsOf(collectionLabels.jobRuns.fields)

export const JobRuns: CollectionConfig = {
  slug: 'jobRuns',
  ...screenOf(collectionLabels.jobRuns, collectionLabels.groups.system, {
    useAsTitle: 'startedAt',
    defaultColumns: ['job', 'slot', 'startedAt', 'finishedAt', 'error'],
  }),
  access: jobRunAccess,
  defaultSort: '-startedAt',
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['job', 'slot'] }],
  fields: [
    idField,
    f('key', { type: 'text', required: true, unique: true, index: true, admin: offScreen }),
    f('job', { type: 'text', required: true, admin: inWords(recordLabels.jobs) }),
    f('slot', { type: 'text', required: true, admin: { components: byVietnamsClock } }),
    f('startedAt', { ...moment, index: true }),
    f('leaseUntil', moment),
    f('finishedAt', moment),
    f('error', { type: 'textarea' }),
    f('host', { type: 'text' }),
  ],
}
