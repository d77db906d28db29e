import type { Payload } from 'payload'
import type { Instant } from '@/domain/time/instant'

/** How long the record of a job's run is kept, in milliseconds. */
const KEPT_MS = 90 * 24 * 3_600_000

/** Deletes the records of job runs that started more than 90 days before `now`. */
export async function forgetOldRuns({ payload, now }: { payload: Payload; now: Instant }): Promise<void> {
  const before = new Date(Date.parse(now) - KEPT_MS).toISOString()
  await payload.db.deleteMany({ collection: 'jobRuns', where: { startedAt: { less_than: before } } })
}
