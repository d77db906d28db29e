import type { Vocabulary } from '@/domain/search/vocabulary'

/** How far a match may be from what was typed. `some`: most of the words are enough. */
export type Looseness = 'exact' | 'similar' | 'some'

/** A place with how well it answers. */
export type Scored = { place: number; score: number }

const BEGINNING = 0.6
const SLIP = 0.4
const IN_TITLE = 3
/** The part of the words that is enough when nothing has them all. */
const ENOUGH = 0.6

/** A word that stands for a typed one, and how well. */
type Stand = { word: string; weight: number }

/** The words that stand for a typed one, the best first. The last one may be the beginning of a word. */
function standsFor(typed: string, isLast: boolean, isLoose: boolean, vocabulary: Vocabulary): Stand[] {
  const beginnings = isLast && typed.length > 1 ? vocabulary.beginningWith(typed) : []
  const alike = isLoose ? vocabulary.alike(typed) : []
  return [
    ...(vocabulary.has(typed) ? [{ word: typed, weight: 1 }] : []),
    ...beginnings.map((word) => ({ word, weight: BEGINNING })),
    ...alike.map(([word, slips]) => ({ word, weight: SLIP / slips })),
  ]
}

/**
 * The places that answer the words, each with how well. A rare word says more than a common one, one in the title more
 * than one in the text. `size`: how many places there are.
 */
export function scorePlaces(
  words: readonly string[],
  vocabulary: Vocabulary,
  size: number,
  looseness: Looseness,
): Scored[] {
  const scores = new Float64Array(size)
  const found = new Uint8Array(size)
  const lastWord = new Uint8Array(size)
  const touched: number[] = []
  words.forEach((typed, index) => {
    const isLast = index === words.length - 1
    for (const { word, weight } of standsFor(typed, isLast, looseness !== 'exact', vocabulary)) {
      const places = vocabulary.placesOf(word)
      const worth = weight * Math.log(1 + size / (1 + places.length))
      for (const coded of places) {
        const place = coded >> 1
        const before = found[place] ?? 0
        // Already found by a better word; or without a word before this one, where all are wanted.
        if (lastWord[place] === index + 1 || (looseness !== 'some' && before !== index)) continue
        if (before === 0) touched.push(place)
        lastWord[place] = index + 1
        found[place] = before + 1
        scores[place] = (scores[place] ?? 0) + worth * (coded & 1 ? IN_TITLE : 1)
      }
    }
  })
  const wanted = looseness === 'some' ? Math.max(1, Math.ceil(words.length * ENOUGH)) : words.length
  return touched
    .filter((place) => (found[place] ?? 0) >= wanted)
    .map((place) => ({ place, score: scores[place] ?? 0 }))
}
