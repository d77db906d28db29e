import type { Payload, Where } from 'payload'
import type { SubjectType } from '@/domain/editorial/status'
import { relatedId } from '@/domain/text'
import type { Instant } from '@/domain/time/instant'
import type { Publication } from '@/payload-types'
import { collectionOf } from './workItems'

const LIMIT = 100

export type PlannedRow = {
  id: string
  subjectType: SubjectType
  subjectId: string
  title: string
  dueAt: Instant
  unitId: string | null
}

const toRow = ({ id, subjectType, subjectId, title, dueAt, unit }: Publication): PlannedRow => ({
  id,
  subjectType,
  subjectId,
  title: title ?? '',
  dueAt: dueAt ?? '',
  unitId: relatedId(unit),
})

async function find(
  payload: Payload,
  unitIds: readonly string[],
  where: Where,
  sort: string,
): Promise<PlannedRow[]> {
  if (unitIds.length === 0) return []
  const { docs } = await payload.find({
    collection: 'publications',
    where: { and: [{ unit: { in: [...unitIds] } }, where] },
    select: { subjectType: true, subjectId: true, title: true, dueAt: true, unit: true },
    sort,
    limit: LIMIT,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return (docs as Publication[]).map(toRow)
}

/** What is approved and still to go out in these units, the next first. */
export const findPlanned = (payload: Payload, unitIds: readonly string[]): Promise<PlannedRow[]> =>
  find(payload, unitIds, { status: { equals: 'planned' } }, 'dueAt')

/** What could not go out and waits for somebody: the row failed for good, and its document still says so. */
export async function findFailed(payload: Payload, unitIds: readonly string[]): Promise<PlannedRow[]> {
  const failed = await find(payload, unitIds, { status: { equals: 'failed' } }, '-dueAt')
  const open: PlannedRow[] = []
  for (const row of failed) {
    const isOpen: Where[] = [
      { id: { equals: row.subjectId } },
      { status: { equals: 'approved' } },
      { publishError: { exists: true } },
    ]
    const { totalDocs } = await payload.count({
      collection: collectionOf(row.subjectType),
      where: { and: isOpen },
      overrideAccess: true,
    })
    if (totalDocs > 0 && !open.some(({ subjectId }) => subjectId === row.subjectId)) open.push(row)
  }
  return open
}
