import { slipsAllowed, slipsBetween } from '@/domain/search/typo'

const NUMBER = /\p{N}/u

/** Every word of an index with the places it stands in: `place * 2`, one more when in the title. */
export function createVocabulary() {
  const postings = new Map<string, number[]>()
  /** Words of letters, by length: the few thousand syllables of Vietnamese, and foreign words. */
  const byLength = new Map<number, string[]>()
  /** Numbers and codes, by first letter: there are as many as there are items. */
  const codes = new Map<string, string[]>()

  const list = <K>(lists: Map<K, string[]>, key: K): string[] => {
    const known = lists.get(key)
    if (known) return known
    const made: string[] = []
    lists.set(key, made)
    return made
  }

  /** Notes that a word stands in a place. */
  function add(word: string, coded: number): void {
    const places = postings.get(word)
    if (places) return void places.push(coded)
    postings.set(word, [coded])
    if (NUMBER.test(word)) list(codes, word.charAt(0)).push(word)
    else list(byLength, word.length).push(word)
  }

  /** The words that begin with a typed one, itself not among them. */
  function beginningWith(typed: string): string[] {
    const longer = [...byLength].flatMap(([length, words]) => (length > typed.length ? words : []))
    return [...longer, ...(codes.get(typed.charAt(0)) ?? [])].filter(
      (word) => word.length > typed.length && word.startsWith(typed),
    )
  }

  /** The words a typed one may be a slip of the hand for, with the number of slips. */
  function alike(typed: string): [word: string, slips: number][] {
    const most = slipsAllowed(typed)
    const found: [string, number][] = []
    for (let length = typed.length - most; most > 0 && length <= typed.length + most; length += 1)
      for (const word of byLength.get(length) ?? []) {
        const slips = word === typed ? 0 : slipsBetween(typed, word, most)
        if (slips > 0 && slips <= most) found.push([word, slips])
      }
    return found
  }

  return {
    add,
    beginningWith,
    alike,
    has: (word: string): boolean => postings.has(word),
    placesOf: (word: string): readonly number[] => postings.get(word) ?? [],
  }
}

export type Vocabulary = ReturnType<typeof createVocabulary>
