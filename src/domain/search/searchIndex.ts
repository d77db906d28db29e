import { SUBJECT_TYPES, type SubjectType } from '@/domain/editorial/status'
import { isShown, type KeptEntry, meets, type SearchEntry, type SearchFilter } from '@/domain/search/entry'
import { type Looseness, scorePlaces } from '@/domain/search/match'
import { queryWords, takeApart, wordsOf } from '@/domain/search/words'
import { fold } from '@/domain/text'
import { toDay, type Instant } from '@/domain/time/instant'

export type SearchQuery = SearchFilter & { text: string; now: Instant; first: number; count: number }

export type SearchResult = {
  /** Ids of the entries asked for, the best first. */
  ids: string[]
  total: number
  /** Hits by type, whatever type was asked for. */
  byType: Record<SubjectType, number>
  looseness: Looseness
}

const PHRASE = 4
const FRESH = 0.5
const YEAR_MS = 365 * 86_400_000
const LOOSENESS: readonly Looseness[] = ['exact', 'similar', 'some']

const kept = ({ title, text: _text, ...facts }: SearchEntry): KeptEntry => ({
  ...facts,
  foldedTitle: fold(title),
  at: Date.parse(facts.firstPublishedAt),
  year: toDay(facts.firstPublishedAt).slice(0, 4),
})

const noneByType = (): Record<SubjectType, number> =>
  Object.fromEntries(SUBJECT_TYPES.map((type) => [type, 0])) as Record<SubjectType, number>

/** An index of what is out, in memory: Vietnamese without diacritics has a few thousand syllables, so it stays small. */
export function createSearchIndex() {
  const postings = new Map<string, number[]>()
  const entries: (KeptEntry | null)[] = []
  const placeOf = new Map<string, number>()
  let firstAt: Instant | null = null

  /** Adds an edition. One that is known keeps its words, which never change, and gets its new dates. */
  function put(entry: SearchEntry): void {
    const known = placeOf.get(entry.id)
    const place = known ?? entries.length
    entries[place] = kept(entry)
    if (firstAt === null || entry.firstPublishedAt < firstAt) firstAt = entry.firstPublishedAt
    if (known !== undefined) return
    placeOf.set(entry.id, place)
    const inTitle = new Set(wordsOf(entry.title))
    for (const word of new Set([...inTitle, ...wordsOf(entry.text)])) {
      const coded = place * 2 + (inTitle.has(word) ? 1 : 0)
      const places = postings.get(word)
      if (places) places.push(coded)
      else postings.set(word, [coded])
    }
  }

  /** Takes an edition out; nothing happens for an unknown one. */
  function remove(id: string): void {
    const place = placeOf.get(id)
    if (place !== undefined) entries[place] = null
  }

  /** What the words find at one looseness: all hits by type, and the scores of those of the type asked for. */
  function look(words: readonly string[], query: SearchQuery, looseness: Looseness) {
    const scores = scorePlaces(words, postings, entries.length, looseness)
    const [today, nowMs, phrase] = [toDay(query.now), Date.parse(query.now), words.join(' ')]
    const byType = noneByType()
    let total = 0
    entries.forEach((entry, place) => {
      const score = scores[place] ?? 0
      if (score === 0) return
      scores[place] = 0
      if (!entry || !isShown(entry, query.now, today) || !meets(entry, query)) return
      byType[entry.type] += 1
      if (query.type !== undefined && entry.type !== query.type) return
      const age = Math.max(0, nowMs - entry.at) / YEAR_MS
      const isPhrase = words.length > 1 && entry.foldedTitle.includes(phrase)
      scores[place] = (score + (isPhrase ? PHRASE * words.length : 0)) * (1 + FRESH / (1 + age))
      total += 1
    })
    return { scores, total, byType }
  }

  /** The best places: only those that can be on the page asked for are put in order. */
  function best(scores: Float64Array, total: number, { first, count }: SearchQuery): string[] {
    const inOrder = scores.slice().sort()
    const last = inOrder[Math.max(inOrder.length - total, inOrder.length - first - count, 0)] ?? 0
    const places: number[] = []
    scores.forEach((score, place) => {
      if (score > 0 && score >= last) places.push(place)
    })
    return places
      .sort(
        (a, b) =>
          (scores[b] ?? 0) - (scores[a] ?? 0) || (entries[b]?.at ?? 0) - (entries[a]?.at ?? 0) || a - b,
      )
      .slice(first, first + count)
      .flatMap((place) => entries[place]?.id ?? [])
  }

  /**
   * What answers a query: everything with all its words; when there is nothing, what is spelt alike; when there is
   * nothing either, what has most of the words.
   */
  function find(query: SearchQuery): SearchResult {
    const words = queryWords(query.text).flatMap((word) =>
      postings.has(word) ? [word] : (takeApart(word, (part) => postings.has(part)) ?? [word]),
    )
    const nothing: SearchResult = { ids: [], total: 0, byType: noneByType(), looseness: 'exact' }
    if (words.length === 0) return nothing
    for (const looseness of LOOSENESS) {
      const { scores, total, byType } = look(words, query, looseness)
      const isAnything = Object.values(byType).some((hits) => hits > 0)
      if (isAnything) return { ids: best(scores, total, query), total, byType, looseness }
    }
    return nothing
  }

  return { put, remove, find, firstAt: () => firstAt, size: () => placeOf.size }
}

export type SearchIndex = ReturnType<typeof createSearchIndex>
