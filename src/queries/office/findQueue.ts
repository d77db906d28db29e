import type { Payload, Where } from 'payload'
import type { Status } from '@/domain/editorial/status'
import type { Instant } from '@/domain/time/instant'
import { personNames } from './personNames'
import { findWork, type WorkItem } from './workItems'

const LIMIT = 50
/** The steps that put a document on somebody else's desk. */
const HANDED_ON = ['submit', 'present', 'cancelSchedule', 'editAfterApproval']

export type Waiting = WorkItem & { since: Instant; authorName: string }
export type Queue = { items: Waiting[]; total: number }

/** When each document came to where it waits, by the history; a returned piece waits anew. */
async function handedOnAt(payload: Payload, ids: readonly string[]): Promise<Map<string, Instant>> {
  const { docs } = await payload.find({
    collection: 'auditLog',
    where: { and: [{ documentId: { in: [...ids] } }, { action: { in: HANDED_ON } }] },
    select: { documentId: true, at: true },
    sort: 'at',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Map(docs.map(({ documentId, at }) => [documentId ?? '', at]))
}

/** What waits in these units at these steps, the longest first. */
export async function findQueue(
  payload: Payload,
  { unitIds, statuses }: { unitIds: readonly string[]; statuses: readonly Status[] },
): Promise<Queue> {
  if (unitIds.length === 0) return { items: [], total: 0 }
  const where: Where = { and: [{ unit: { in: [...unitIds] } }, { status: { in: [...statuses] } }] }
  const { items, total } = await findWork(payload, where, { limit: LIMIT, sort: 'updatedAt' })
  if (items.length === 0) return { items: [], total }
  const [since, names] = await Promise.all([
    handedOnAt(
      payload,
      items.map(({ id }) => id),
    ),
    personNames(
      payload,
      items.map(({ authorId }) => authorId),
    ),
  ])
  const waiting = items.map((item) => ({
    ...item,
    since: since.get(item.id) ?? item.updatedAt,
    authorName: names.get(item.authorId ?? '') ?? '',
  }))
  return { items: waiting.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0)), total }
}
