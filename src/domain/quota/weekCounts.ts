import type { LedgerRow, QuotaRule } from '@/domain/quota/types'
import type { Period } from '@/domain/time/period'
import type { Instant } from '@/domain/time/instant'

/** What a database can count by itself: first publications on a channel, by unit and week. */
export type CountQuestion = {
  /** Monday 00:00 in Vietnam of the first week, and how many follow each other. */
  from: Instant
  to: Instant
  channelId: string
  /** As in a quota: content kinds or subject types; empty = all. */
  kinds: readonly string[]
  minWords: number | null
  ownWritingOnly: boolean
}

/** `week`: counted from the question's first. */
export type UnitWeek = { unitId: string; week: number; count: number }

/** Asks the database at hand; withdrawals are not looked at, see `takenBack`. */
export type CountFirst = (question: CountQuestion) => Promise<UnitWeek[]>

const WEEK_MS = 7 * 86_400_000

/** The question of a weekly quota; null when only the rules in full can tell: any channel, topics, spacing, confirmation. */
export const questionOf = (
  { period, channelId, topicIds, kinds, counting }: QuotaRule,
  weeks: readonly Period[],
): CountQuestion | null => {
  const [first, last] = [weeks[0], weeks.at(-1)]
  const isSpread = Boolean(counting?.maxPerDay || counting?.minHoursBetween)
  if (period !== 'week' || channelId === null || topicIds.length > 0 || !first || !last) return null
  if (isSpread || counting?.countBasis === 'confirmed') return null
  return {
    from: first.start,
    to: last.end,
    channelId,
    kinds,
    minWords: counting?.minWords ?? null,
    ownWritingOnly: counting?.ownWritingOnly ?? false,
  }
}

/** A row of a subject that had a withdrawal, as far as taking it back needs it. */
export type WithdrawnRow = Pick<
  LedgerRow,
  | 'subjectType'
  | 'subjectId'
  | 'channelId'
  | 'edition'
  | 'publishedAt'
  | 'withdrawnAt'
  | 'unitId'
  | 'kind'
  | 'wordCount'
  | 'isRepost'
>

/**
 * What the database counted and the rule does not: pieces that, at the end of the week of their first publication,
 * stood withdrawn. `rows`: every row on the channel of every subject with a withdrawal in the span.
 */
export const takenBack = (question: CountQuestion, rows: readonly WithdrawnRow[]): UnitWeek[] =>
  [...bySubject(rows).values()].flatMap((own) => {
    const out = own
      .filter(({ publishedAt }) => publishedAt !== null)
      .sort((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? -1 : 1) || a.edition - b.edition)
    const [first] = out
    if (!first?.publishedAt || first.publishedAt < question.from || first.publishedAt >= question.to)
      return []
    if (!isAskedFor(first, question)) return []
    const week = weekOf(question, first.publishedAt)
    const end = new Date(Date.parse(question.from) + (week + 1) * WEEK_MS).toISOString()
    const last = out.filter(({ publishedAt }) => (publishedAt ?? '') < end).at(-1)
    const isOff = Boolean(last?.withdrawnAt && last.withdrawnAt < end)
    return isOff ? [{ unitId: first.unitId, week, count: 1 }] : []
  })

const weekOf = ({ from }: CountQuestion, at: Instant): number =>
  Math.floor((Date.parse(at) - Date.parse(from)) / WEEK_MS)

const isAskedFor = (
  { kind, subjectType, wordCount, isRepost }: WithdrawnRow,
  { kinds, minWords, ownWritingOnly }: CountQuestion,
): boolean =>
  (kinds.length === 0 || kinds.includes(kind ?? '') || kinds.includes(subjectType)) &&
  (minWords === null || (wordCount ?? 0) >= minWords) &&
  !(ownWritingOnly && isRepost === true)

const bySubject = (rows: readonly WithdrawnRow[]): Map<string, WithdrawnRow[]> => {
  const groups = new Map<string, WithdrawnRow[]>()
  for (const row of rows) {
    const key = `${row.subjectType}:${row.subjectId}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return groups
}
