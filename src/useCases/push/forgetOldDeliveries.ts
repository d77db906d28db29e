import type { Payload } from 'payload'
import { addMinutes, type Instant } from '@/domain/time/instant'

/** How long the log of what portals were told is kept, in minutes: 90 days. */
const KEPT_MINUTES = 90 * 24 * 60

/** Drops messages of long ago that nobody waits for. A message is not queued again: only recent changes are looked at. */
export async function forgetOldDeliveries({
  payload,
  now,
}: {
  payload: Payload
  now: Instant
}): Promise<void> {
  await payload.db.deleteMany({
    collection: 'webhook-deliveries',
    where: {
      and: [
        { queuedAt: { less_than: addMinutes(now, -KEPT_MINUTES) } },
        { status: { not_equals: 'waiting' } },
      ],
    },
  })
}
