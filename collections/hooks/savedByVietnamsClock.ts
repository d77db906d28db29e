import type { CollectionConfig, Field } from 'payload'
import { moment } from '@/fields/dates'
import { collectionLabels } from '@/labels/collections'

const { createdAt, updatedAt } = collectionLabels.times

const time = (name: string, label: string): Field => ({
  ...moment,
  name,
  label,
  index: true,
  admin: { ...moment.admin, hidden: true, disableBulkEdit: true },
})

const has = (fields: readonly Field[], name: string): boolean =>
  fields.some((field) => 'name' in field && field.name === name)

/** The collection with Payload's own two times as columns by Vietnam's clock. */
export const savedByVietnamsClock = (collection: CollectionConfig): CollectionConfig => {
  if (collection.timestamps === false) return collection
  const times = [time('updatedAt', updatedAt), time('createdAt', createdAt)]
  const missing = times.filter((field) => 'name' in field && !has(collection.fields, field.name))
  return { ...collection, fields: [...collection.fields, ...missing] }
}
