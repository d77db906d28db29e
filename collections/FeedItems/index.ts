import type { CollectionConfig, Field } from 'payload'
import { feedItemAccess } from '@/access/feedSources'
import { instant } from '@/fields/dates'
import { idField } from '@/fields/idField'
import { screenOf } from '@/fields/system'
import { fieldsOf, optionsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'
import { enterBulletins } from './endpoints/enter'
import { handleItems } from './endpoints/handle'

const words = collectionLabels.feedItems
const f = fieldsOf(words.fields)

const fields: Field[] = [
  idField,
  f('title', { type: 'text' }),
  // Source and what names the item there: an item enters the inbox once, whoever reads the feed how often.
  f('key', { type: 'text', required: true, unique: true, index: true }),
  f('source', { type: 'relationship', relationTo: 'feed-sources', required: true, index: true }),
  f('unit', { type: 'relationship', relationTo: 'units', required: true, index: true }),
  f('status', { type: 'select', required: true, defaultValue: 'new', options: optionsOf(words.status) }),
  f('itemId', { type: 'text' }),
  f('link', { type: 'text' }),
  f('excerpt', { type: 'textarea' }),
  f('html', { type: 'textarea' }),
  f('author', { type: 'text' }),
  f('picture', { type: 'text' }),
  f('publishedAt', instant),
  f('seenAt', { ...instant, index: true }),
  f('number', { type: 'text' }),
  f('documentOn', { type: 'text' }),
  f('file', { type: 'upload', relationTo: 'media' }),
  f('linkKey', { type: 'text', index: true }),
  f('titleKey', { type: 'text', index: true }),
  f('sameAs', { type: 'relationship', relationTo: 'feed-items' }),
  f('article', { type: 'relationship', relationTo: 'articles' }),
  f('handledBy', { type: 'relationship', relationTo: 'users' }),
  f('handledAt', instant),
]

/** The inbox; its screen is `/admin/hop-tin`. */
export const FeedItems: CollectionConfig = {
  slug: 'feed-items',
  ...screenOf(words, collectionLabels.groups.articles, {
    useAsTitle: 'title',
    defaultColumns: ['title', 'source', 'status', 'publishedAt'],
    hidden: true,
  }),
  access: feedItemAccess,
  defaultSort: '-seenAt',
  disableDuplicate: true,
  endpoints: [enterBulletins, handleItems],
  indexes: [{ fields: ['unit', 'status', 'seenAt'] }],
  fields,
}
