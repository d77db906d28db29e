/** The composed form (Unicode NFC) all stored text has; Vietnamese typed on a Mac or in old Word is not. */
export const toNfc = (text: string): string => text.normalize('NFC')

/**
 * The text as search and comparison see it: no diacritics, đ as d (also the look-alike Icelandic and African
 * letters old fonts used for it), lower case, one space between words.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u0110\u0111\u00D0\u00F0\u0189\u0256]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Without control characters (tab and line breaks stay), halves of surrogate pairs, U+FFFE and U+FFFF: what
 * XML 1.0 forbids (section 2.2, production 2) and the C1 controls it advises against.
 */
export const stripControl = (text: string): string =>
  text.replace(/(?![\t\n\r])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu, '')

/** NFC, and every run of white space (also the non-breaking kinds) as one space: for "same wording". */
export const toSingleSpaced = (text: string): string => toNfc(text).replace(/\s+/gu, ' ').trim()
