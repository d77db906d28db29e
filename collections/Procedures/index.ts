import type { CollectionConfig } from 'payload'
import { screenOf } from '@/fields/system'
import { collectionLabels } from '@/labels/collections'
import { workingDocument } from '../workingDocument'
import { workingScreen } from '../workingDocument/screen'
import { procedureFields } from './fields'
import { fillCodeKey } from './hooks/fillCodeKey'

export const Procedures: CollectionConfig = {
  slug: 'procedures',
  ...screenOf(collectionLabels.procedures, collectionLabels.groups.procedures, {
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'status', 'field', 'unit', 'updatedAt'],
    listSearchableFields: ['searchText'],
    ...workingScreen('procedures'),
  }),
  ...workingDocument({
    type: 'procedure',
    titleField: 'name',
    searched: ['code', 'name', 'field'],
    beforeValidate: [fillCodeKey],
  }),
  fields: procedureFields,
}
