import type { Instant } from '@/domain/time/instant'
import type { Period } from '@/domain/time/period'
import {
  isOut,
  isPending,
  mergeStories,
  storyOf,
  vantageOf,
  type Story,
  type Vantage,
} from '@/domain/quota/story'
import type { LedgerRow } from '@/domain/quota/types'

/** The stories of one period, found by channel and unit without walking the ledger again. */
export type LedgerView = {
  period: Period
  now: Instant
  /** `channelId` null = all channels together. The unit is that of the first edition, out or pending. */
  storiesOf(channelId: string | null, unitId: string): readonly Story[]
}

/**
 * Reads the ledger once for any number of quotas. Of every subject in `rows` *all* rows must be there: without
 * the first edition a later one would pass for a first. Instants are compared as text; nothing is parsed.
 */
export const viewLedger = (rows: readonly LedgerRow[], period: Period, now: Instant): LedgerView => {
  const vantage = vantageOf(period, now)
  const shelves = new Map<string, Story[]>()
  const shelve = (channelId: string | null, story: Story): void => {
    const row = story.first ?? story.pending
    if (row) push(shelves, shelfOf(channelId, row.unitId), story)
  }
  for (const subject of subjectsOf(rows, vantage)) {
    const stories: Story[] = []
    for (const [channelId, own] of groupBy(subject, (row) => row.channelId)) {
      const story = storyOf(own, vantage)
      stories.push(story)
      shelve(channelId, story)
    }
    shelve(null, mergeStories(stories))
  }
  return { period, now, storiesOf: (channelId, unitId) => shelves.get(shelfOf(channelId, unitId)) ?? [] }
}

/** The rows of each subject of which something went out or was to go out in the period; the rest cannot matter. */
const subjectsOf = (rows: readonly LedgerRow[], vantage: Vantage): Iterable<LedgerRow[]> => {
  const keys = new Set<string>()
  for (const row of rows) if (isRelevant(row, vantage)) keys.add(subjectKey(row))
  const relevant = rows.filter((row) => keys.has(subjectKey(row)))
  return groupBy(relevant, subjectKey).values()
}

const isRelevant = (row: LedgerRow, vantage: Vantage): boolean =>
  isPending(row, vantage) || ((row.publishedAt ?? '') >= vantage.period.start && isOut(row, vantage))

const subjectKey = (row: LedgerRow): string => `${row.subjectType}:${row.subjectId}`
const shelfOf = (channelId: string | null, unitId: string): string => `${channelId ?? '*'} ${unitId}`

const groupBy = <T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const value of values) push(groups, keyOf(value), value)
  return groups
}

const push = <T>(groups: Map<string, T[]>, key: string, value: T): void => {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}
