import type { Payload } from 'payload'
import { relatedId } from '@/domain/text'
import type { Instant } from '@/domain/time/instant'

const LIMIT = 30

/** An approved article that waits on the reserve shelf. */
export type ShelvedPiece = {
  id: string
  title: string
  kind: string | null
  unitId: string | null
  topicIds: string[]
  approvedAt: Instant | null
}

/** What lies on the shelf of these units, the longest there first. */
export async function findShelf(payload: Payload, unitIds: readonly string[]): Promise<ShelvedPiece[]> {
  if (unitIds.length === 0) return []
  const { docs } = await payload.find({
    collection: 'articles',
    where: {
      and: [
        { unit: { in: [...unitIds] } },
        { reserve: { equals: true } },
        { status: { equals: 'approved' } },
        { scheduledFor: { exists: false } },
      ],
    },
    select: { title: true, kind: true, unit: true, topics: true, shelf: true },
    sort: 'updatedAt',
    limit: LIMIT,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ id, title, kind, unit, topics, shelf }) => ({
    id,
    title: title ?? '',
    kind: kind ?? null,
    unitId: relatedId(unit),
    topicIds: (topics ?? []).map(relatedId).filter((topic) => topic !== null),
    approvedAt: shelf?.at ?? null,
  }))
}
