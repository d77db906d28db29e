import { strFromU8, unzipSync } from 'fflate'

const HASH = /\b[0-9a-f]{64}\b/
/** Parts of an office file that may carry the hash. */
const PROPERTIES = 'docProps/custom.xml'
const TITLE = /SHA-256[^0-9a-f]{0,40}([0-9a-f]{64})\b/

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b
const isPdf = (text: string): boolean => text.startsWith('%PDF-')

const fromZip = (bytes: Uint8Array): string | null => {
  const parts = unzipSync(bytes, { filter: ({ name }) => name === PROPERTIES })
  const properties = parts[PROPERTIES]
  return properties ? (HASH.exec(strFromU8(properties))?.[0] ?? null) : null
}

/**
 * The SHA-256 of the model a report file says it shows: DOCX and XLSX in their properties, PDF in its keywords, JSON
 * and CSV in their text. Null for a file that says nothing, such as a draft, and for one that cannot be read.
 */
export const readFingerprint = (bytes: Uint8Array): string | null => {
  try {
    if (isZip(bytes)) return fromZip(bytes)
    const text = Buffer.from(bytes).toString('latin1')
    if (isPdf(text)) return TITLE.exec(text)?.[1] ?? null
    return HASH.exec(text)?.[0] ?? null
  } catch {
    return null
  }
}
