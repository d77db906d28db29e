import type { Payload } from 'payload'
import { addMinutes, type Instant } from '@/domain/time/instant'

/** How long a mail is kept after its time was over, in minutes: 90 days. */
const KEPT_MINUTES = 90 * 24 * 60

/**
 * Drops mails that were sent, given up or only kept, long after they had anything to say. Counted from `expiresAt`:
 * until then the row's key is what keeps a reminder of a whole year's quota from being written twice.
 */
export async function forgetOldMails({ payload, now }: { payload: Payload; now: Instant }): Promise<void> {
  await payload.db.deleteMany({
    collection: 'mails',
    where: {
      and: [
        { expiresAt: { less_than: addMinutes(now, -KEPT_MINUTES) } },
        { status: { not_equals: 'queued' } },
      ],
    },
  })
}
