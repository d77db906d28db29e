import type { Payload } from 'payload'
import type { Instant } from '@/domain/time/instant'

/** Notes that a person has read some of the own notifications, or all; others' are left alone. Returns how many. */
export async function readNotifications(
  payload: Payload,
  { userId, ids, now }: { userId: string; ids: readonly string[] | 'all'; now: Instant },
): Promise<number> {
  const { docs } = await payload.find({
    collection: 'notifications',
    where: {
      and: [
        { user: { equals: userId } },
        { readAt: { exists: false } },
        ...(ids === 'all' ? [] : [{ id: { in: [...ids] } }]),
      ],
    },
    select: { kind: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  for (const { id } of docs)
    await payload.db.updateOne({ collection: 'notifications', id, data: { readAt: now } })
  return docs.length
}
