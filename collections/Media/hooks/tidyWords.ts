import type { CollectionBeforeValidateHook } from 'payload'
import { fold, stripControl, toNfc } from '@/domain/text'

const WORDS = ['alt', 'caption', 'credit'] as const

const SEARCHED = [...WORDS, 'filename'] as const

/** Stores texts composed (NFC), without control characters and blanks around them, and findable without accents. */
export const tidyWords: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data) return data
  for (const name of WORDS) {
    const value: unknown = data[name]
    if (typeof value === 'string') data[name] = stripControl(toNfc(value)).trim()
  }
  const after: Record<string, unknown> = { ...originalDoc, ...data }
  data.searchText = fold(SEARCHED.map((name) => after[name] ?? '').join(' '))
  return data
}
