import type { CollectionConfig, Field } from 'payload'
import { reportRouteAccess } from '@/access/reporting'
import { INFORMATION_KINDS } from '@/domain/report/information/types'
import { idField } from '@/fields/idField'
import { screenOf } from '@/fields/system'
import { fieldsOf, optionsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'
import { auditChange } from '../hooks/auditChange'
import { neverDeleted } from '../hooks/neverDeleted'
import { tidyText } from '../hooks/tidyText'
import { checkRoute } from './hooks/checkRoute'

const words = collectionLabels.reportRoutes
const f = fieldsOf(words.fields)
const chosen = { allowCreate: false, allowEdit: false } as const
const kindWords = Object.fromEntries(
  INFORMATION_KINDS.map((kind) => [kind, collectionLabels.reports.kind[kind]]),
)

const fields: Field[] = [
  idField,
  f('from', { type: 'relationship', relationTo: 'units', required: true, index: true, admin: chosen }),
  f('to', { type: 'relationship', relationTo: 'units', index: true, admin: chosen }),
  f('toName', { type: 'text' }),
  f('viaName', { type: 'text' }),
  f('kinds', { type: 'select', hasMany: true, options: optionsOf(kindWords) }),
  f('active', { type: 'checkbox', defaultValue: true }),
  // Names the route on its page; an id would say nothing.
  f('title', { type: 'text', virtual: 'from.name', admin: { hidden: true } }),
]

/** Who reports to whom and through whom; the unit tree says nothing of it. */
export const ReportRoutes: CollectionConfig = {
  slug: 'report-routes',
  ...screenOf(words, collectionLabels.groups.reports, {
    useAsTitle: 'title',
    defaultColumns: ['from', 'to', 'toName', 'viaName', 'kinds', 'active'],
  }),
  access: reportRouteAccess,
  defaultSort: 'createdAt',
  disableDuplicate: true,
  hooks: {
    beforeValidate: [tidyText(['toName', 'viaName'])],
    beforeChange: [checkRoute],
    afterChange: [auditChange('from', 'to', 'toName', 'viaName', 'kinds', 'active')],
    beforeDelete: [neverDeleted(collectionLabels.refusals.inUse)],
  },
  fields,
}
