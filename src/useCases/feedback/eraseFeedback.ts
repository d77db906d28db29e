import type { Payload } from 'payload'
import { keptSince } from '@/domain/feedback/retention'
import type { Instant } from '@/domain/time/instant'
import { feedbackLabels } from '@/labels/feedback'

/** What a person can be known by, what they wrote and what was noted about them; the rest only counts. */
const ERASED = {
  title: feedbackLabels.erased,
  content: null,
  fullName: null,
  email: null,
  phone: null,
  note: null,
} as const

/**
 * Takes the personal data out of messages older than the settings allow, whatever their state; unit, times and state
 * stay for the reports. Returns how many. Run twice or late, it does the same.
 */
export async function eraseFeedback({ payload, now }: { payload: Payload; now: Instant }): Promise<number> {
  const settings = await payload.findGlobal({ slug: 'siteSettings', depth: 0, overrideAccess: true })
  const { docs } = await payload.find({
    collection: 'feedback',
    where: {
      and: [
        { receivedAt: { less_than: keptSince(now, settings.feedbackKeepDays) } },
        { erasedAt: { exists: false } },
      ],
    },
    select: { code: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  for (const { id } of docs)
    await payload.db.updateOne({
      collection: 'feedback',
      id,
      data: { ...ERASED, erasedAt: now },
      returning: false,
    })
  return docs.length
}
