/** Text and the name of the encoding it was in. `isOther`: not the one the feed or the server said. */
export type Decoded = { text: string; encoding: string; isOther: boolean }

const BOMS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** How "<?" or "<r" begins without a byte-order mark (XML 1.0, appendix F). */
const WITHOUT_BOM: readonly (readonly [encoding: string, bytes: readonly (number | null)[]])[] = [
  ['utf-32le', [0x3c, 0, 0, 0]],
  ['utf-32be', [0, 0, 0, 0x3c]],
  ['utf-16le', [0x3c, 0, null, 0]],
  ['utf-16be', [0, 0x3c, 0, null]],
]

const startsWith = (bytes: Uint8Array, start: readonly (number | null)[]): boolean =>
  start.every((byte, at) => byte === null || bytes[at] === byte)

const find = (
  table: readonly (readonly [string, readonly (number | null)[]])[],
  bytes: Uint8Array,
): string | null => table.find(([, start]) => startsWith(bytes, start))?.[0] ?? null

/** UTF-32 is the one encoding of the corpora the platform does not decode. */
function decodeUtf32(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let text = ''
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle)
    text += code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\uFFFD' : String.fromCodePoint(code)
  }
  return text
}

/** Null for an encoding nobody knows and, when `isStrict`, for bytes that are not in it. */
function decodeAs(bytes: Uint8Array, encoding: string, isStrict: boolean): string | null {
  if (encoding.startsWith('utf-32')) return decodeUtf32(bytes, encoding !== 'utf-32be')
  try {
    return new TextDecoder(encoding, { fatal: isStrict }).decode(bytes)
  } catch {
    return null
  }
}

const declaredIn = (bytes: Uint8Array): string | null => {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const declared =
    /<\?xml[^>]*?\sencoding\s*=\s*["']\s*([\w.:-]+)/i.exec(start) ??
    /<meta[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)
  return declared?.[1]?.toLowerCase() ?? null
}

const charsetOf = (contentType: string | null): string | null =>
  /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase() ?? null

/** Latin-1 bytes of windows-1258's tone marks, which follow a vowel: French or English has none of them there. */
const TONES_1258 =
  /[aeiouyAEIOUY\u00C2\u00CA\u00D4\u00E2\u00E3\u00EA\u00F4\u00F5\u00FD\u00D5\u00DD\u00C3][\u00CC\u00D2\u00DE\u00EC\u00F2]/

/** Bytes in no declared encoding: Vietnamese Windows where its tone marks show, else Western. */
const guess = (bytes: Uint8Array): string =>
  TONES_1258.test(Buffer.from(bytes.subarray(0, 65_536)).toString('latin1')) ? 'windows-1258' : 'windows-1252'

const UTF8 = /^utf-?8$/

/**
 * The text of a feed's bytes. A byte-order mark decides; then the server's charset and the feed's own declaration, each
 * only if the bytes really are in it (servers add a Latin-1 nobody chose, so UTF-8 that is declared and valid wins
 * over it); then UTF-8; then a guess between the two single-byte encodings of Vietnamese and Western Windows.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): Decoded {
  const sure = find(BOMS, bytes) ?? find(WITHOUT_BOM, bytes)
  if (sure !== null) {
    return {
      text: (decodeAs(bytes, sure, false) ?? '').replace(/^\uFEFF/, ''),
      encoding: sure,
      isOther: false,
    }
  }
  const said = [charsetOf(contentType), declaredIn(bytes)].filter((name) => name !== null)
  const utf8 = decodeAs(bytes, 'utf-8', true)
  const isUtf8 = utf8 !== null && (said.length === 0 || said.some((name) => UTF8.test(name)))
  // A page may say UTF-16 in letters of one byte each: then it is not.
  const wanted = said.filter((name) => !UTF8.test(name) && !/^(utf-?(16|32)|ucs)/.test(name))
  for (const encoding of isUtf8 ? [] : wanted) {
    const text = decodeAs(bytes, encoding, true)
    if (text !== null) return { text, encoding, isOther: false }
  }
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', isOther: !isUtf8 && said.length > 0 }
  const encoding = guess(bytes)
  return { text: decodeAs(bytes, encoding, false) ?? '', encoding, isOther: true }
}
