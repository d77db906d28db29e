import { fold } from '@/domain/text'

/** More words than anybody means. */
const MAX_WORDS = 10

/** Syllables that are written both ways: "ky" and "ki", "quy" and "qui", "cong ty" and "cong ti". */
const EITHER_I = /^(h|k|l|m|qu|s|t|v)y$/

const oneSpelling = (syllable: string): string => syllable.replace(EITHER_I, '$1i')

/**
 * The words of a text as the search compares them: runs of letters and digits, without diacritics and case, one spelling
 * where Vietnamese has two.
 */
export const wordsOf = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(oneSpelling)

/** The different words of what somebody typed, ten at most; none for "%%". */
export const queryWords = (query: string): string[] => [...new Set(wordsOf(query))].slice(0, MAX_WORDS)

/** A part of a word run together; one letter alone is a word too seldom to be guessed. */
const SHORTEST_PART = 2
const LONGEST_PART = 7

/**
 * "dangkykinhdoanh" as the known words it is made of, the fewest there can be; null when it is made of others.
 * Vietnamese written without spaces, as in a hashtag.
 */
export function takeApart(word: string, isKnown: (part: string) => boolean): string[] | null {
  const ways: (string[] | null)[] = [[]]
  for (let end = 1; end <= word.length; end += 1) {
    let best: string[] | null = null
    for (let start = Math.max(0, end - LONGEST_PART); start <= end - SHORTEST_PART; start += 1) {
      const before = ways[start]
      const part = oneSpelling(word.slice(start, end))
      if (before && (best === null || before.length + 1 < best.length) && isKnown(part))
        best = [...before, part]
    }
    ways[end] = best
  }
  const parts = ways[word.length] ?? null
  return parts && parts.length > 1 ? parts : null
}
