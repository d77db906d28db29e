import { addMinutes, type Instant } from '@/domain/time/instant'

/** Nobody is asked more often than this, in minutes: a feed is read by many. */
export const SHORTEST_INTERVAL = 15
export const USUAL_INTERVAL = 60
const DAY = 24 * 60
const PAUSE_AFTER = 7 * DAY

/** Minutes until a source that answered is asked again. */
const intervalOf = (minutes: number | null): number =>
  Math.min(Math.max(minutes ?? USUAL_INTERVAL, SHORTEST_INTERVAL), 7 * DAY)

/** When a source that answered is asked again. */
export const nextCheck = (now: Instant, minutes: number | null): Instant =>
  addMinutes(now, intervalOf(minutes))

/**
 * When a source that failed `failures` times in a row is asked again: twice as late each time, at most a day; never
 * sooner than the server asked for (`retryAfter`, in seconds).
 */
export function nextTry(
  now: Instant,
  minutes: number | null,
  failures: number,
  retryAfter: number | null,
): Instant {
  const patient = Math.min(intervalOf(minutes) * 2 ** Math.min(failures, 10), DAY)
  const asked = Math.min(Math.ceil((retryAfter ?? 0) / 60), DAY)
  return addMinutes(now, Math.max(patient, asked))
}

/** A source that has failed for a week is paused, and an editor told. */
export const isGivenUp = (failingSince: Instant, now: Instant): boolean =>
  addMinutes(failingSince, PAUSE_AFTER) <= now
