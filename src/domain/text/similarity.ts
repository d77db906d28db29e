import { fold } from '@/domain/text/normalize'

/** The three-letter pieces of the folded text, padded so that word beginnings weigh more. */
const trigrams = (text: string): ReadonlySet<string> => {
  const padded = ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  const pieces = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at += 1) pieces.add(padded.slice(at, at + 3))
  return pieces
}

const dice = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const piece of a) if (b.has(piece)) shared += 1
  return (2 * shared) / (a.size + b.size)
}

/**
 * How alike two short texts are, 0 (nothing shared) to 1 (same letters), whatever their case, diacritics
 * and punctuation: Dice's coefficient over trigrams. Two empty texts are not alike (0).
 */
export const similarity = (a: string, b: string): number => dice(trigrams(a), trigrams(b))

/** The same measure against one fixed text, for comparing it with many: its pieces are made once. */
export const similarityTo = (text: string): ((other: string) => number) => {
  const pieces = trigrams(text)
  return (other) => dice(pieces, trigrams(other))
}
