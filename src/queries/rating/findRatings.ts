import type { Payload } from 'payload'
import { type RatingCounts, votesIn } from '@/domain/rating/rating'
import { relatedId } from '@/domain/text'

/** The votes on one item in one month. */
export type ItemRating = { id: string; title: string; unitId: string; counts: RatingCounts }

/** The votes of a month on what these units published, the most voted on first. */
export async function findRatings(
  payload: Payload,
  { month, unitIds }: { month: string; unitIds: readonly string[] },
): Promise<ItemRating[]> {
  const { docs } = await payload.find({
    collection: 'ratings',
    where: { and: [{ month: { equals: month } }, { unit: { in: [...unitIds] } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
    .map(({ id, title, unit, good, fair, poor }) => ({
      id,
      title: title ?? '',
      unitId: relatedId(unit) ?? '',
      counts: { good: good ?? 0, fair: fair ?? 0, poor: poor ?? 0 },
    }))
    .sort((a, b) => votesIn(b.counts) - votesIn(a.counts) || a.title.localeCompare(b.title, 'vi'))
}
