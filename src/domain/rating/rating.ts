import type { SubjectType } from '@/domain/editorial/status'

/** The answers to "were you content with this?", the best first. */
export const RATING_LEVELS = ['good', 'fair', 'poor'] as const

export type RatingLevel = (typeof RATING_LEVELS)[number]

export type RatingCounts = Record<RatingLevel, number>

/** What can be rated: pages of their own that somebody comes to for something. */
export const RATED_TYPES = ['article', 'procedure'] as const satisfies readonly SubjectType[]

export const isRatingLevel = (value: unknown): value is RatingLevel =>
  RATING_LEVELS.some((level) => level === value)

export const noVotes = (): RatingCounts => ({ good: 0, fair: 0, poor: 0 })

export const votesIn = (counts: RatingCounts): number =>
  RATING_LEVELS.reduce((sum, level) => sum + counts[level], 0)

/** The two sums of counts. */
export const addVotes = (a: RatingCounts, b: RatingCounts): RatingCounts => ({
  good: a.good + b.good,
  fair: a.fair + b.fair,
  poor: a.poor + b.poor,
})

/** How many of a hundred were content, whole; null without votes. */
export const contentShare = (counts: RatingCounts): number | null => {
  const votes = votesIn(counts)
  return votes === 0 ? null : Math.round(((counts.good + counts.fair) * 100) / votes)
}
