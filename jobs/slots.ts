import cron from 'node-cron'
import { ZONE, type Instant } from '@/domain/time/instant'
import { isFrequent, type Job } from './job'

const MINUTE_MS = 60_000
/** How far back a missed slot is looked for: the longest gap between two slots of a weekly job, in minutes. */
const LOOK_BACK_MINUTES = 7 * 24 * 60

/**
 * The latest slot of a job that is not after `now`, as an instant on the full minute; null when there is none
 * within a week. Frequent jobs have no slots: their next run is seconds away.
 */
export function latestSlot(job: Job, now: Instant): Instant | null {
  if (isFrequent(job)) return null
  const task = cron.createTask(job.cron, () => undefined, { timezone: ZONE })
  const last = Math.floor(Date.parse(now) / MINUTE_MS) * MINUTE_MS
  try {
    for (let back = 0; back <= LOOK_BACK_MINUTES; back++) {
      const minute = new Date(last - back * MINUTE_MS)
      if (task.match(minute)) return minute.toISOString()
    }
    return null
  } finally {
    void task.destroy()
  }
}
