import { SUBJECT_TYPES, type SubjectType } from '@/domain/editorial/status'
import { isShown, type KeptEntry, meets, type SearchEntry, type SearchFilter } from '@/domain/search/entry'
import { type Looseness, type Scored, scorePlaces } from '@/domain/search/match'
import { createVocabulary } from '@/domain/search/vocabulary'
import { queryWords, takeApart, wordsOf } from '@/domain/search/words'
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
  titleWords: wordsOf(title).join(' '),
  at: Date.parse(facts.firstPublishedAt),
  year: toDay(facts.firstPublishedAt).slice(0, 4),
})

const noneByType = (): Record<SubjectType, number> =>
  Object.fromEntries(SUBJECT_TYPES.map((type) => [type, 0])) as Record<SubjectType, number>

/** An index of what is out, in memory: Vietnamese without diacritics has a few thousand syllables, so it stays small. */
export function createSearchIndex() {
  const vocabulary = createVocabulary()
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
    for (const word of new Set([...inTitle, ...wordsOf(entry.text)]))
      vocabulary.add(word, place * 2 + (inTitle.has(word) ? 1 : 0))
  }

  /** Takes an edition out; nothing happens for an unknown one. */
  function remove(id: string): void {
    const place = placeOf.get(id)
    if (place !== undefined) entries[place] = null
  }

  /** What the words find at one looseness: all hits by type, and those of the type asked for with their scores. */
  function look(words: readonly string[], query: SearchQuery, looseness: Looseness) {
    const [today, nowMs, phrase] = [toDay(query.now), Date.parse(query.now), words.join(' ')]
    const byType = noneByType()
    const hits: Scored[] = []
    for (const { place, score } of scorePlaces(words, vocabulary, entries.length, looseness)) {
      const entry = entries[place]
      if (!entry || !isShown(entry, query.now, today) || !meets(entry, query)) continue
      byType[entry.type] += 1
      if (query.type !== undefined && entry.type !== query.type) continue
      const age = Math.max(0, nowMs - entry.at) / YEAR_MS
      const isPhrase = words.length > 1 && entry.titleWords.includes(phrase)
      const bonus = isPhrase ? PHRASE * words.length : 0
      hits.push({ place, score: (score + bonus) * (1 + FRESH / (1 + age)) })
    }
    return { hits, byType }
  }

  /** The best of the hits: only those that can be on the page asked for are put in order. */
  function best(hits: readonly Scored[], { first, count }: SearchQuery): string[] {
    const inOrder = Float64Array.from(hits, ({ score }) => score).sort()
    const last = inOrder[Math.max(0, inOrder.length - first - count)] ?? 0
    return hits
      .filter(({ score }) => score >= last)
      .sort((a, b) => b.score - a.score || b.place - a.place)
      .slice(first, first + count)
      .flatMap(({ place }) => entries[place]?.id ?? [])
  }

  /**
   * What answers a query: everything with all its words; when there is nothing, what is spelt alike; when there is
   * nothing either, what has most of the words.
   */
  function find(query: SearchQuery): SearchResult {
    const words = queryWords(query.text).flatMap((word) =>
      vocabulary.has(word) ? [word] : (takeApart(word, vocabulary.has) ?? [word]),
    )
    const nothing: SearchResult = { ids: [], total: 0, byType: noneByType(), looseness: 'exact' }
    if (words.length === 0) return nothing
    for (const looseness of LOOSENESS) {
      const { hits, byType } = look(words, query, looseness)
      const isAnything = Object.values(byType).some((number) => number > 0)
      if (isAnything) return { ids: best(hits, query), total: hits.length, byType, looseness }
    }
    return nothing
  }

  return { put, remove, find, firstAt: () => firstAt }
}

export type SearchIndex = ReturnType<typeof createSearchIndex>
