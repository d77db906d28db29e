import type { Payload } from 'payload'
import type { Instant } from '@/domain/time/instant'

/** How many rows are still to go out, and the slug and moment of the one that went out last. */
export type Progress = { planned: number; lastSlug: string; lastAt: Instant }

export async function lookAtPlanned(payload: Payload, _input: object): Promise<Progress> {
  const { totalDocs } = await payload.count({
    collection: 'publications',
    where: { status: { equals: 'planned' } },
  })
  const { docs } = await payload.find({
    collection: 'publications',
    where: { status: { equals: 'published' } },
    sort: '-publishedAt',
    select: { slug: true, publishedAt: true },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  return { planned: totalDocs, lastSlug: docs[0]?.slug ?? '', lastAt: docs[0]?.publishedAt ?? '' }
}
