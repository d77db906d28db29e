import type { Field } from 'payload'
import { instant, instantInput } from '@/fields/dates'
import { idField } from '@/fields/idField'
import { amongActive, amongOwnUnits, amongSeenPictures } from '@/fields/picked'
import { bodyInput } from '@/fields/richText'
import { offScreen } from '@/fields/system'
import { fieldsOf, optionsOf } from '@/fields/words'
import { workflowFields, workflowNotices } from '@/fields/workflow'
import { collectionLabels } from '@/labels/collections'

const f = fieldsOf(collectionLabels.articles.fields)

const content: Field[] = [
  f('title', { type: 'text' }),
  f('lead', { type: 'textarea' }),
  f('cover', { type: 'upload', relationTo: 'media', ...amongSeenPictures }),
  f('body', bodyInput()),
  f('gallery', { type: 'upload', relationTo: 'media', hasMany: true, ...amongSeenPictures }),
  f('videoUrl', {
    type: 'text',
    admin: { condition: (data) => data.kind === 'video' || Boolean(data.videoUrl) },
  }),
]

const classification: Field[] = [
  f('kind', {
    type: 'select',
    options: optionsOf(collectionLabels.options.articleKind),
    defaultValue: 'news',
    index: true,
  }),
  f('unit', {
    type: 'relationship',
    relationTo: 'units',
    ...amongOwnUnits('contributor', 'editor', 'editorInChief'),
  }),
  f('section', { type: 'relationship', relationTo: 'sections', ...amongActive }),
  f('topics', { type: 'relationship', relationTo: 'topics', hasMany: true, ...amongActive }),
]

const source: Field[] = [
  f('byline', { type: 'text' }),
  f('isRepost', { type: 'checkbox', defaultValue: false }),
  f('source', {
    type: 'group',
    admin: { condition: (data) => Boolean(data.isRepost) },
    fields: [
      f('name', { type: 'text' }),
      f('author', { type: 'text' }),
      f('url', { type: 'text' }),
      f('publishedAt', instantInput),
    ],
  }),
]

const schedule: Field[] = [
  // The calendar asks for the pieces wanted in a month.
  f('publishAt', { ...instantInput, disableDuplicate: true, index: true }),
  f('removeAt', { ...instantInput, disableDuplicate: true }),
  f('reserve', { type: 'checkbox', defaultValue: false, index: true }),
  f('slug', { type: 'text', index: true, disableDuplicate: true }),
]

/** The approval of what lies on the reserve shelf: its row of the ledger is written when somebody sets a time. */
const shelf = f('shelf', {
  type: 'group',
  disableDuplicate: true,
  admin: offScreen,
  fields: [
    f('hash', { type: 'text' }),
    f('by', { type: 'relationship', relationTo: 'users' }),
    f('onBehalfOf', { type: 'relationship', relationTo: 'users' }),
    f('at', instant),
  ],
})

export const articleFields: Field[] = [
  idField,
  workflowNotices,
  {
    type: 'tabs',
    tabs: [
      { label: collectionLabels.tabs.content, fields: content },
      { label: collectionLabels.tabs.classification, fields: classification },
      { label: collectionLabels.tabs.source, fields: source },
      { label: collectionLabels.tabs.schedule, fields: schedule },
    ],
  },
  shelf,
  ...workflowFields,
]
