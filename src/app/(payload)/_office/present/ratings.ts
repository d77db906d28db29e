import type { RatingLine } from '@/admin/office/RatingTable'
import { addVotes, contentShare, noVotes, type RatingCounts, votesIn } from '@/domain/rating/rating'
import { ratingLabels } from '@/labels/rating'
import type { ItemRating } from '@/queries/rating/findRatings'

const { screen: words } = ratingLabels

const lineOf = (key: string, name: string, counts: RatingCounts): RatingLine => {
  const share = contentShare(counts)
  return {
    key,
    name,
    ...counts,
    votes: votesIn(counts),
    share: share === null ? words.none : words.percent(share),
  }
}

const sumOf = (items: readonly ItemRating[]): RatingCounts =>
  items.reduce((sum, { counts }) => addVotes(sum, counts), noVotes())

/** The votes of a month by unit, the most voted on first, with their sum when there is more than one. */
export function ratingsByUnit(
  items: readonly ItemRating[],
  nameOf: (unitId: string) => string,
): { lines: RatingLine[]; total: RatingLine | null } {
  const units = [...new Set(items.map(({ unitId }) => unitId))]
  const lines = units
    .map((id) => lineOf(id, nameOf(id), sumOf(items.filter(({ unitId }) => unitId === id))))
    .sort((a, b) => b.votes - a.votes || a.name.localeCompare(b.name, 'vi'))
  return { lines, total: lines.length > 1 ? lineOf('all', words.all, sumOf(items)) : null }
}

/** The votes on each item. */
export const ratingsByItem = (items: readonly ItemRating[]): RatingLine[] =>
  items.map(({ id, title, counts }) => lineOf(id, title, counts))
