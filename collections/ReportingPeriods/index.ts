import type { CollectionConfig } from 'payload'
import { reportingPeriodAccess } from '@/access/quotas'
import { screenOf } from '@/fields/system'
import { collectionLabels } from '@/labels/collections'
import { auditChange } from '../hooks/auditChange'
import { tidyText } from '../hooks/tidyText'
import { reportingPeriodFields } from './fields'
import { checkPeriod } from './hooks/checkPeriod'

const AUDITED = ['name', 'unit', 'kind', 'code', 'fromYear', 'from', 'to', 'dataClosesDay', 'dueDay']

export const ReportingPeriods: CollectionConfig = {
  slug: 'reporting-periods',
  ...screenOf(collectionLabels.reportingPeriods, collectionLabels.groups.reports, {
    useAsTitle: 'name',
    defaultColumns: ['name', 'unit', 'kind', 'from', 'to', 'dataClosesDay', 'dueDay'],
  }),
  access: reportingPeriodAccess,
  defaultSort: 'key',
  disableDuplicate: true,
  hooks: {
    beforeValidate: [tidyText(['name', 'code'])],
    beforeChange: [checkPeriod],
    afterChange: [auditChange(...AUDITED)],
  },
  fields: reportingPeriodFields,
}
