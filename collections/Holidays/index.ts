import type { CollectionConfig } from 'payload'
import { listAccess } from '@/access/lists'
import { checkedDayInput } from '@/fields/dates'
import { idField } from '@/fields/idField'
import { screenOf } from '@/fields/system'
import { fieldsOf, optionsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'
import { tidyText } from '../hooks/tidyText'

const f = fieldsOf(collectionLabels.holidays.fields)

export const Holidays: CollectionConfig = {
  slug: 'holidays',
  ...screenOf(collectionLabels.holidays, collectionLabels.groups.plans, {
    useAsTitle: 'name',
    defaultColumns: ['on', 'name', 'kind'],
  }),
  access: listAccess,
  defaultSort: '-on',
  disableDuplicate: true,
  hooks: { beforeValidate: [tidyText()] },
  fields: [
    idField,
    f('name', { type: 'text', required: true }),
    f('on', { ...checkedDayInput, required: true, index: true }),
    f('kind', {
      type: 'select',
      required: true,
      defaultValue: 'holiday',
      options: optionsOf(collectionLabels.holidays.kind),
    }),
  ],
}
