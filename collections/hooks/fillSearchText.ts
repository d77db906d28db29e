import type { CollectionBeforeValidateHook } from 'payload'
import { fold } from '@/domain/text'

/** Fills `searchText` with the folded words of these fields, for search without diacritics. */
export const fillSearchText =
  (...fields: readonly string[]): CollectionBeforeValidateHook =>
  ({ data, originalDoc }) => {
    if (!data) return data
    const words = fields.map((field) => (field in data ? data[field] : originalDoc?.[field]))
    return { ...data, searchText: fold(words.filter((word) => typeof word === 'string').join(' ')) }
  }
