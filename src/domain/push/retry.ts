import { addMinutes, type Instant } from '@/domain/time/instant'

/** The waits after the first, second … failed try, in minutes; from then on the last one. */
const WAITS = [1, 2, 5, 15, 60, 180, 360]
/** At these waits, more than a week of trying. */
const MAX_ATTEMPTS = 40
const WEEK_MINUTES = 7 * 24 * 60

/** When to try again after that many failed tries; null: not any more. */
export function nextTry(attempts: number, now: Instant): Instant | null {
  if (attempts >= MAX_ATTEMPTS) return null
  return addMinutes(now, WAITS[Math.min(attempts, WAITS.length) - 1] ?? 1)
}

/** Whether a receiver that has taken nothing since then is left alone until somebody looks after it. */
export const isGivenUp = (failingSince: Instant, now: Instant): boolean =>
  addMinutes(failingSince, WEEK_MINUTES) <= now
