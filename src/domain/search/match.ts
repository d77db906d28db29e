import { isSlipOf, slipsBetween } from '@/domain/search/typo'

/** Words of the index with the places they stand in: `place * 2`, one more when in the title. */
export type Postings = ReadonlyMap<string, readonly number[]>

/** How far a match may be from what was typed. `some`: most of the words are enough. */
export type Looseness = 'exact' | 'similar' | 'some'

const BEGINNING = 0.6
const SLIP = 0.4
const FURTHER_SLIP = 0.2
const IN_TITLE = 3
/** The part of the words that is enough when nothing has them all. */
const ENOUGH = 0.6

/** The words of the index that stand for a typed one, each with how well. */
function wordsFor(typed: string, postings: Postings, isLast: boolean, isLoose: boolean): Map<string, number> {
  const found = new Map<string, number>()
  if (postings.has(typed)) found.set(typed, 1)
  if (!isLoose && !isLast) return found
  for (const known of postings.keys()) {
    if (found.has(known)) continue
    if (isLast && typed.length > 1 && known.startsWith(typed)) found.set(known, BEGINNING)
    else if (isLoose && isSlipOf(typed, known))
      found.set(known, slipsBetween(typed, known, 1) > 1 ? FURTHER_SLIP : SLIP)
  }
  return found
}

/**
 * How well each place answers the words: 0 where they are not found. A rare word says more than a common one, one in
 * the title more than one in the text. The last word may be the beginning of one, as somebody is still typing it.
 */
export function scorePlaces(
  words: readonly string[],
  postings: Postings,
  size: number,
  looseness: Looseness,
): Float64Array {
  const scores = new Float64Array(size)
  const found = new Uint8Array(size)
  const lastWord = new Uint8Array(size)
  words.forEach((typed, index) => {
    const matches = wordsFor(typed, postings, index === words.length - 1, looseness !== 'exact')
    for (const [known, weight] of [...matches].sort((a, b) => b[1] - a[1])) {
      const places = postings.get(known) ?? []
      const worth = weight * Math.log(1 + size / (1 + places.length))
      for (const coded of places) {
        const place = coded >> 1
        if (lastWord[place] === index + 1) continue
        lastWord[place] = index + 1
        found[place] = (found[place] ?? 0) + 1
        scores[place] = (scores[place] ?? 0) + worth * (coded & 1 ? IN_TITLE : 1)
      }
    }
  })
  const wanted = looseness === 'some' ? Math.max(1, Math.ceil(words.length * ENOUGH)) : words.length
  for (let place = 0; place < size; place += 1) if ((found[place] ?? 0) < wanted) scores[place] = 0
  return scores
}
