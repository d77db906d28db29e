import type { Payload } from 'payload'
import { RATED_TYPES } from '@/domain/rating/rating'
import { relatedId } from '@/domain/text'
import { findSiteChannelId } from '@/queries/feeds/findSiteChannelId'

export type RatedSubject = {
  type: (typeof RATED_TYPES)[number]
  subjectId: string
  slug: string
  title: string
  unitId: string
}

/** The article or procedure that is out on the site under this id; null for anything else. */
export async function findRatedSubject(payload: Payload, subjectId: string): Promise<RatedSubject | null> {
  const channel = await findSiteChannelId(payload)
  const { docs } = await payload.find({
    collection: 'publications',
    where: {
      and: [
        { subjectId: { equals: subjectId } },
        { channel: { equals: channel } },
        { status: { equals: 'published' } },
        { origin: { equals: 'nhip' } },
      ],
    },
    select: { subjectType: true, slug: true, title: true, unit: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const [row] = docs
  const type = RATED_TYPES.find((each) => each === row?.subjectType)
  const unitId = relatedId(row?.unit)
  if (!row || !type || unitId === null) return null
  return { type, subjectId, slug: row.slug ?? '', title: row.title ?? '', unitId }
}
