import type { CollectionBeforeValidateHook } from 'payload'
import { cleanPastedText, toNfc } from '@/domain/text'

type Json = Record<string, unknown>
const isPlain = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** A run of text inside a paragraph: cleaned, the spaces to its neighbours kept. */
const cleanInline = (text: string): string => {
  const clean = cleanPastedText(text)
  if (clean === '') return text === '' ? '' : ' '
  return (/^\s/.test(text) ? ' ' : '') + clean + (/\s$/.test(text) ? ' ' : '')
}

const tidyNode = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(tidyNode)
  if (!isPlain(value)) return typeof value === 'string' ? toNfc(value) : value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'text' && typeof each === 'string' ? cleanInline(each) : tidyNode(each),
    ]),
  )
}

const tidyValue = (value: unknown): unknown => {
  if (typeof value === 'string') return cleanPastedText(value)
  if (Array.isArray(value)) return value.map(tidyValue)
  if (!isPlain(value)) return value
  if (isPlain(value.root)) return tidyNode(value)
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, tidyValue(each)]))
}

/**
 * Stored text is NFC and free of what Word, PDFs and old pages leave in it, in plain fields and rich text
 * alike. `fields`: which top-level fields; all of them when left out.
 */
export const tidyText =
  (fields?: readonly string[]): CollectionBeforeValidateHook =>
  ({ data }) => {
    if (!data) return data
    const isMine = (key: string) => fields === undefined || fields.includes(key)
    return Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, isMine(key) ? tidyValue(value) : value]),
    )
  }
