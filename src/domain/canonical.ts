import { createHash } from 'node:crypto'

/**
 * JSON with one spelling per value, for hashing: no spaces, keys sorted by UTF-16 code unit and numbers as
 * ECMAScript prints them (RFC 8785, section 3.2), and a member that is null or undefined left out, because a
 * database may store one as the other. Null keeps its place inside a list.
 * Throws a TypeError for what JSON cannot carry faithfully: NaN, infinities, bigint, functions, dates, maps.
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (isPlainObject(value)) return `{${members(value).join(',')}}`
  throw new TypeError(`canonicalJson: ${describe(value)} has no canonical form`)
}

/** SHA-256 of the text's UTF-8 bytes (or of the bytes given), as 64 lower-case hexadecimal digits. */
export const sha256Hex = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex')

const members = (object: Record<string, unknown>): string[] =>
  Object.keys(object)
    .filter((key) => object[key] !== null && object[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key])}`)

/** Also for an object of another realm (a test runner's context), whose Object.prototype is not ours. */
const isPlainObject = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

const describe = (value: unknown): string =>
  typeof value === 'object' ? Object.prototype.toString.call(value) : `${typeof value} ${String(value)}`
