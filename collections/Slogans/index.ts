import type { CollectionConfig } from 'payload'
import { screenOf } from '@/fields/system'
import { collectionLabels } from '@/labels/collections'
import { workingDocument } from '../workingDocument'
import { workingScreen } from '../workingDocument/screen'
import { sloganFields } from './fields'

export const Slogans: CollectionConfig = {
  slug: 'slogans',
  ...screenOf(collectionLabels.slogans, collectionLabels.groups.outreach, {
    useAsTitle: 'text',
    defaultColumns: ['text', 'status', 'unit', 'authority', 'effectiveFromOn', 'updatedAt'],
    listSearchableFields: ['searchText'],
    ...workingScreen('slogans'),
  }),
  ...workingDocument({
    type: 'slogan',
    titleField: 'text',
    searched: ['text', 'documentNumber'],
  }),
  fields: sloganFields,
}
