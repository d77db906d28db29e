import { fromLegacy } from '@/domain/text/fromLegacy'
import { repairMojibake } from '@/domain/text/mojibake'
import { stripControl, toNfc } from '@/domain/text/normalize'
import { wordsOf } from './safeHtml'

/** Longest title and excerpt taken over, in characters; a real title has at most a few hundred. */
const MOST_TITLE = 500
const MOST_EXCERPT = 600
/** More of one field than any page holds. */
const MOST_HTML = 2_000_000

/** What was put right on the way, for the warnings of the feed. */
export type Repairs = { mojibake: number; legacyEncoding: number }

export type Words = {
  /** Text that may be HTML, as it was meant: encodings put right, NFC, nothing XML forbids. */
  mend(text: string): string
  repairs: Repairs
}

/** Mends the texts of one feed and counts what it had to do. */
export function createWords(): Words {
  const repairs: Repairs = { mojibake: 0, legacyEncoding: 0 }
  const mend = (text: string): string => {
    const bounded = text.length > MOST_HTML ? text.slice(0, MOST_HTML) : text
    const read = repairMojibake(bounded)
    if (read !== bounded) repairs.mojibake += 1
    const unicode = fromLegacy(read)
    if (unicode !== read) repairs.legacyEncoding += 1
    return toNfc(stripControl(unicode.replace(/\r\n?/g, '\n')))
  }
  return { mend, repairs }
}

/** One line: line ends and tabs become a space, the rest stays as it was typed. */
const oneLine = (text: string): string => text.replace(/ *[\n\r\t\f\v]\s*/g, ' ').trim()

/** A tag or an entity: then the text is HTML, escaped once too often or meant so. */
const LOOKS_LIKE_HTML = /<\/?[a-z][\w-]*(\s[^<>]*)?\/?>|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i

/** The words of a text that is plain or HTML, nobody knows which. */
const plain = (text: string): string => (LOOKS_LIKE_HTML.test(text) ? stripControl(wordsOf(text)) : text)

/** At most `most` characters, ended with an ellipsis, never inside a word or a character. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = stripControl(text.slice(0, most - 1))
  const space = cut.lastIndexOf(' ')
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}

/** A title on one line; null when there are no words in it. */
export function titleOf(text: string, isPlain = false): { title: string | null; wasCut: boolean } {
  const bounded = text.slice(0, MOST_HTML)
  const line = oneLine(isPlain ? bounded : plain(bounded))
  return { title: line === '' ? null : shorten(line, MOST_TITLE), wasCut: line.length > MOST_TITLE }
}

/** The beginning of a text in plain words. */
export const excerptOf = (html: string): string =>
  shorten(wordsOf(html.slice(0, MOST_HTML)).replace(/\s+/g, ' ').trim(), MOST_EXCERPT)
