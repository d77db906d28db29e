import type { CollectionBeforeValidateHook } from 'payload'
import { fieldRefusal } from '@/access/refuse'
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

type Args = Parameters<CollectionBeforeValidateHook>[0]

/** A program that sends a list or an object for a line of text is told so; a database would store its spelling. */
function refuseWhatIsNoText({ collection, data, req }: Args): void {
  for (const field of collection.flattenedFields) {
    const isLine = (field.type === 'text' && !field.hasMany) || field.type === 'textarea'
    const value: unknown = isLine ? data?.[field.name] : null
    if (typeof value === 'object' && value !== null)
      throw fieldRefusal(req, collection.slug, field.name, req.t('validation:invalidInput'))
  }
}

/**
 * Stored text is NFC and free of what Word, PDFs and old pages leave in it, in plain fields and rich text
 * alike. `fields`: which top-level fields; all of them when left out. Refuses what is no text where text belongs.
 */
export const tidyText =
  (fields?: readonly string[]): CollectionBeforeValidateHook =>
  (args) => {
    const { data } = args
    if (!data) return data
    refuseWhatIsNoText(args)
    const isMine = (key: string) => fields === undefined || fields.includes(key)
    return Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, isMine(key) ? tidyValue(value) : value]),
    )
  }
