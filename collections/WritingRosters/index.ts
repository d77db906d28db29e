import type { CollectionConfig } from 'payload'
import { ROSTER_KEEPERS, writingRosterAccess } from '@/access/writingRosters'
import { idField } from '@/fields/idField'
import { amongOwnUnits } from '@/fields/picked'
import { offScreen, screenOf } from '@/fields/system'
import { fieldsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'
import { tidyText } from '../hooks/tidyText'
import { rosterFill } from '../office/views'
import { fillMany } from './endpoints/fill'
import { fillRoster } from './hooks/fillRoster'

const words = collectionLabels.writingRosters
const f = fieldsOf(words.fields)

/** Which department is due to write in which period of a quota. */
export const WritingRosters: CollectionConfig = {
  slug: 'writing-rosters',
  ...screenOf(words, collectionLabels.groups.plans, {
    useAsTitle: 'title',
    defaultColumns: ['title', 'quota', 'unit', 'periodKey'],
    listSearchableFields: ['title'],
    components: { beforeListTable: [rosterFill] },
  }),
  access: writingRosterAccess,
  defaultSort: '-periodKey',
  disableDuplicate: true,
  endpoints: [fillMany],
  hooks: { beforeValidate: [tidyText(['note'])], beforeChange: [fillRoster] },
  indexes: [{ fields: ['quota', 'periodKey'] }],
  fields: [
    idField,
    f('quota', {
      type: 'relationship',
      relationTo: 'quotas',
      required: true,
      admin: { allowCreate: false, allowEdit: false },
    }),
    f('periodKey', { type: 'text', required: true }),
    f('unit', {
      type: 'relationship',
      relationTo: 'units',
      required: true,
      ...amongOwnUnits(...ROSTER_KEEPERS),
    }),
    f('note', { type: 'textarea' }),
    f('title', { type: 'text', admin: { disableBulkEdit: true, components: { Field: false } } }),
    f('key', { type: 'text', unique: true, index: true, admin: offScreen }),
  ],
}
