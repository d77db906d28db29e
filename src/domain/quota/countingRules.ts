import type { Story } from '@/domain/quota/story'
import type { CountingRules, LedgerRow, NotCountedCode, QuotaItem } from '@/domain/quota/types'
import { toDay, type Instant } from '@/domain/time/instant'

/** Why something does not count, with the number of the rule it fails where the rule has one. */
export type NotCounted = { why: NotCountedCode; limit?: number }

const HOUR = 3_600_000

/** The rules as a report freezes them; null when none is switched on. */
export const switchedOn = (rules: CountingRules): CountingRules | null => {
  const { countBasis, minHoursBetween, maxPerDay, minWords, ownWritingOnly } = rules
  const isOff = countBasis === 'published' && !ownWritingOnly && !minHoursBetween && !maxPerDay && !minWords
  return isOff ? null : rules
}

/** What a rule says of one piece by itself: too short, somebody else's. Holds before it goes out as well as after. */
export const pieceFails = (row: LedgerRow, rules: CountingRules | null): NotCounted | null => {
  if (rules?.ownWritingOnly && row.isRepost) return { why: 'repost' }
  if (rules?.minWords && (row.wordCount ?? 0) < rules.minWords)
    return { why: 'tooShort', limit: rules.minWords }
  return null
}

/** Whether a piece that is out still lacks the confirmation the quota asks for, at the moment judged. */
export const lacksConfirmation = (story: Story, rules: CountingRules | null): boolean =>
  rules?.countBasis === 'confirmed' && story.confirmed === null

type Left<T> = T & NotCounted
type Spread<T> = { counted: T[]; left: Left<T>[] }

/**
 * Goes through pieces in the order they go out and leaves those that come too soon after the last that counts, or when
 * their day (Vietnam) has its number. `before`: what counts already. The earliest always counts.
 */
export const spreadOut = <T extends QuotaItem>(
  items: readonly T[],
  rules: CountingRules | null,
  momentOf: (item: T) => Instant,
  before: readonly Instant[] = [],
): Spread<T> => {
  const spread: Spread<T> = { counted: [], left: [] }
  const moments = [...before]
  for (const item of items) {
    const at = momentOf(item)
    const fails = rules && comesTooSoon(at, moments, rules)
    if (fails) spread.left.push({ ...item, ...fails })
    else {
      moments.push(at)
      spread.counted.push(item)
    }
  }
  return spread
}

const comesTooSoon = (
  at: Instant,
  counted: readonly Instant[],
  { maxPerDay, minHoursBetween }: CountingRules,
): NotCounted | null => {
  const day = toDay(at)
  if (maxPerDay && counted.filter((each) => toDay(each) === day).length >= maxPerDay)
    return { why: 'dayFull', limit: maxPerDay }
  const isNear = (each: Instant) =>
    Math.abs(Date.parse(at) - Date.parse(each)) < (minHoursBetween ?? 0) * HOUR
  return minHoursBetween && counted.some(isNear) ? { why: 'tooSoon', limit: minHoursBetween } : null
}
