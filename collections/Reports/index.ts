import type { CollectionConfig } from 'payload'
import { reportAccess } from '@/access/records'
import { screenOf } from '@/fields/system'
import { collectionLabels } from '@/labels/collections'
import { fixedFields } from '../hooks/fixedFields'
import { neverDeleted } from '../hooks/neverDeleted'
import { sendEvidence } from './endpoints/evidence'
import { exportReports } from './endpoints/export'
import { readInformation } from './information/files'
import { enterInformation } from './information/hand'
import { stepInformation } from './information/steps'
import { FROZEN_FIELDS, reportFields } from './fields'

export const Reports: CollectionConfig = {
  slug: 'reports',
  ...screenOf(collectionLabels.reports, collectionLabels.groups.reports, {
    useAsTitle: 'periodKey',
    defaultColumns: ['periodKey', 'unit', 'kind', 'status', 'closedAt'],
  }),
  access: reportAccess,
  defaultSort: '-periodKey',
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: [exportReports, sendEvidence, enterInformation, stepInformation, readInformation],
  hooks: {
    beforeChange: [
      fixedFields({
        fields: FROZEN_FIELDS,
        sentence: collectionLabels.refusals.reportFixed,
        when: ({ status }) => status !== 'draft',
      }),
    ],
    beforeDelete: [neverDeleted(collectionLabels.refusals.reportFixed)],
  },
  indexes: [{ fields: ['unit', 'kind', 'periodKey'] }],
  fields: reportFields,
}
