import type { Field } from 'payload'
import { instant, moment } from '@/fields/dates'
import { idField } from '@/fields/idField'
import { inWords } from '@/fields/inWords'
import { offScreen } from '@/fields/system'
import { fieldsOf, optionsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'

const words = collectionLabels.publications
const f = fieldsOf(words.fields)

const subject: Field[] = [
  f('title', { type: 'text' }),
  f('key', { type: 'text', required: true, unique: true, index: true, admin: offScreen }),
  f('subjectType', {
    type: 'select',
    required: true,
    options: optionsOf(collectionLabels.options.subjectType),
  }),
  f('subjectId', { type: 'text', required: true, index: true }),
  f('channel', { type: 'relationship', relationTo: 'channels' }),
  f('edition', { type: 'number' }),
  f('unit', { type: 'relationship', relationTo: 'units' }),
  f('unitPath', { type: 'text', index: true, admin: offScreen }),
  f('section', { type: 'relationship', relationTo: 'sections' }),
  f('topics', { type: 'relationship', relationTo: 'topics', hasMany: true }),
  f('kind', { type: 'text', admin: inWords(collectionLabels.options.articleKind) }),
  f('slug', { type: 'text', index: true }),
]

const progress: Field[] = [
  f('status', { type: 'select', required: true, options: optionsOf(words.status) }),
  f('origin', { type: 'select', options: optionsOf(words.origin), defaultValue: 'nhip' }),
  // Counting a week asks for either, over all units.
  f('dueAt', { ...moment, index: true }),
  f('publishedAt', { ...moment, index: true }),
  f('firstPublishedAt', moment),
  // Who is to be told of changes is looked up by these.
  f('supersededAt', { ...moment, index: true }),
  f('withdrawnAt', { ...moment, index: true }),
  f('withdrawReason', { type: 'textarea' }),
  f('cancelledAt', moment),
  f('removeAt', moment),
  f('externalUrl', { type: 'text' }),
  f('recordedAt', moment),
  // Seen on the portal, with its link there: said by a person, or found by watching the portal.
  f('confirmedAt', moment),
  f('confirmedUrl', { type: 'text' }),
  f('confirmedBy', { type: 'relationship', relationTo: 'users' }),
]

const approval: Field[] = [
  f('approvedBy', { type: 'relationship', relationTo: 'users' }),
  f('onBehalfOf', { type: 'relationship', relationTo: 'users' }),
  f('approvedAt', moment),
]

const frozen: Field[] = [
  // Before the long columns: SQLite reads a row from its beginning.
  f('searchText', { type: 'text', admin: offScreen }),
  f('contentHash', { type: 'text' }),
  f('frozenHash', { type: 'text' }),
  f('content', { type: 'json', admin: offScreen }),
  f('mediaIds', { type: 'json', admin: offScreen }),
  // ",id,id,": one indexed column to ask which editions show a picture, on both databases.
  f('mediaKeys', { type: 'text', index: true, admin: offScreen }),
  f('wordCount', { type: 'number' }),
  f('isRepost', { type: 'checkbox' }),
]

const delivery: Field[] = [
  f('attempts', { type: 'number', defaultValue: 0 }),
  f('lastError', { type: 'textarea' }),
  f('claimedUntil', { ...instant, admin: offScreen }),
  f('retryAt', { ...instant, admin: offScreen }),
]

/** Content columns, fixed when the row is written; the rest is the row's progress. */
export const publicationFields: Field[] = [
  idField,
  ...subject,
  ...progress,
  ...approval,
  ...frozen,
  ...delivery,
]

/** What a row says once and for all: which edition of what, with which content, approved by whom. */
export const FROZEN_FIELDS = [
  'key',
  'subjectType',
  'subjectId',
  'channel',
  'edition',
  'origin',
  'unit',
  'unitPath',
  'section',
  'topics',
  'kind',
  'slug',
  'title',
  'contentHash',
  'frozenHash',
  'content',
  'mediaIds',
  'mediaKeys',
  'wordCount',
  'isRepost',
  'approvedBy',
  'onBehalfOf',
  'approvedAt',
] as const
