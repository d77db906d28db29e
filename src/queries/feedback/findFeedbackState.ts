import type { Payload } from 'payload'
import type { FeedbackState } from '@/domain/feedback/states'
import type { Instant } from '@/domain/time/instant'

/** What whoever has the receipt may know: where the message stands, and nothing of what it says. */
export type FeedbackStanding = {
  code: string
  unit: string
  status: FeedbackState
  receivedAt: Instant
  handledAt: Instant | null
}

/** The standing of the message with this receipt; null when there is none. */
export async function findFeedbackState(payload: Payload, code: string): Promise<FeedbackStanding | null> {
  const { docs } = await payload.find({
    collection: 'feedback',
    where: { code: { equals: code } },
    select: { code: true, unit: true, status: true, receivedAt: true, handledAt: true },
    populate: { units: { name: true } },
    depth: 1,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const [doc] = docs
  if (!doc) return null
  const { unit, status, receivedAt, handledAt } = doc
  return {
    code,
    unit: typeof unit === 'object' ? unit.name : '',
    status,
    receivedAt: receivedAt ?? '',
    handledAt: handledAt ?? null,
  }
}
