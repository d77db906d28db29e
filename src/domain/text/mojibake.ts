/** Windows-1252's characters for the bytes 80 to 9F; ISO 8859-1 leaves those bytes as they are. */
const CP1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'
const BYTES: ReadonlyMap<string, number> = new Map([...CP1252].map((char, at) => [char, 0x80 + at]))

/** A first and a following byte of UTF-8, each shown as a letter of its own. */
const SUSPECT =
  /[\u00C2-\u00F4][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]/

const byteOf = (char: string): number => {
  const code = char.codePointAt(0) ?? 0
  return BYTES.get(char) ?? (code < 0x100 ? code : -1)
}

/**
 * Text whose UTF-8 was once read as Latin-1 or windows-1252 and written out again ("Cáº¥p tháº»"), put right; any
 * other text as it is. Nothing is guessed: all of the text has to be UTF-8 once it is read back.
 */
export function repairMojibake(text: string): string {
  if (!SUSPECT.test(text)) return text
  const bytes = [...text].map(byteOf)
  if (bytes.includes(-1)) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return text
  }
}
