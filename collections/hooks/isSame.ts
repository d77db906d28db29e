import { canonicalJson } from '@/domain/canonical'
import { richTextContent } from '@/domain/editorial/richTextContent'
import { toInstant } from '@/domain/time/instant'

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || value === false || value === 0

/** A loaded document stands for its id; a row of an array has a `id` too, but no time of creation. */
const isLoadedDocument = (value: Json): boolean => typeof value.id === 'string' && 'createdAt' in value

/** Empty values as null, moments in one spelling, loaded documents as ids, row ids left out. */
const settle = (value: unknown): unknown => {
  if (isNothing(value)) return null
  if (value instanceof Date) return toInstant(value)
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(settle)
  if (!isObject(value)) return value
  if (isLoadedDocument(value)) return value.id
  if (isObject(value.root)) return richTextContent(value, {})
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id' && !key.endsWith('_tz'))
    .map(([key, each]) => [key, settle(each)] as const)
    .filter(([, each]) => each !== null)
  return entries.length === 0 ? null : Object.fromEntries(entries)
}

/** Do the two values mean the same, whatever form, database or depth of loading they come from? */
export const isSame = (a: unknown, b: unknown): boolean =>
  canonicalJson(settle(a)) === canonicalJson(settle(b))
