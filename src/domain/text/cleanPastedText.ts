import { stripControl, toNfc } from '@/domain/text/normalize'

/** Windows-1252 punctuation that arrives as C1 control characters when a program guessed Latin-1. */
const C1_PUNCTUATION: Readonly<Record<string, string>> = {
  '\u0085': '…',
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0095': '•',
  '\u0096': '–',
  '\u0097': '—',
  '\u00A0': ' ',
}

/** Bullets Word writes in the private area of its Symbol and Wingdings fonts. */
const SYMBOL_BULLETS = /[\uF0A7\uF0B7\uF0D8\uF0FC]/g

/** Letters that look like đ and Đ but are Icelandic or African ones, as old fonts and code pages left them. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '\u00D0': '\u0110',
  '\u0189': '\u0110',
  '\u00F0': '\u0111',
  '\u0256': '\u0111',
}

/** Soft hyphen, zero-width space and joiners, direction marks, byte-order mark. Joiners inside emoji stay. */
const INVISIBLE =
  /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu

const LINE_BREAKS = /\r\n?|[\v\f\u2028\u2029]/g

/** Every space of Unicode except the tab and the line break, and tabs with them. */
const SPACES = /[^\S\n]+/g

/**
 * Plain text as a person meant it when it comes from Word, a PDF or an old page: NFC, ordinary spaces, no
 * invisible characters, Word's manual line breaks as line breaks, at most one empty line. Quotation marks,
 * dashes and the ellipsis stay as typed. Doing it twice changes nothing.
 */
export const cleanPastedText = (text: string): string => {
  const visible = toNfc(text)
    .replace(LINE_BREAKS, '\n')
    .replace(/[\u0080-\u00A0]/g, (char) => C1_PUNCTUATION[char] ?? '')
    .replace(INVISIBLE, '')
    .replace(SYMBOL_BULLETS, '•')
    .replace(/\u2011/g, '-')
    .replace(/[\u00D0\u0189\u00F0\u0256]/g, (char) => LOOKALIKES[char] ?? char)
  return toNfc(stripControl(visible))
    .replace(SPACES, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
