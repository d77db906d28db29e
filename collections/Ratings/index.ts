import type { CollectionConfig } from 'payload'
import { ratingAccess } from '@/access/feedback'
import { RATED_TYPES } from '@/domain/rating/rating'
import { idField } from '@/fields/idField'
import { screenOf } from '@/fields/system'
import { fieldsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'

const words = collectionLabels.ratings
const f = fieldsOf(words.fields)
const count = { type: 'number', defaultValue: 0 } as const
const { subjectType } = collectionLabels.options

/** Readers' votes, counted: one row per item and month, and nothing of who voted. Their screen is `/admin/hai-long`. */
export const Ratings: CollectionConfig = {
  slug: 'ratings',
  ...screenOf(words, collectionLabels.groups.outreach, {
    useAsTitle: 'title',
    defaultColumns: ['title', 'month', 'unit', 'good', 'fair', 'poor'],
    hidden: true,
  }),
  access: ratingAccess,
  defaultSort: '-month',
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['month', 'unit'] }],
  fields: [
    idField,
    f('title', { type: 'text' }),
    // "2026-11:<subject>": two first votes of a month collide here instead of making two rows.
    f('key', { type: 'text', required: true, unique: true, index: true }),
    f('month', { type: 'text', required: true }),
    f('subjectType', {
      type: 'select',
      required: true,
      options: RATED_TYPES.map((value) => ({ value, label: subjectType[value] })),
    }),
    f('subjectId', { type: 'text', required: true, index: true }),
    f('unit', { type: 'relationship', relationTo: 'units', required: true }),
    f('good', count),
    f('fair', count),
    f('poor', count),
  ],
}
