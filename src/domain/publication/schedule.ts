import { addDays, formatDateTime, isDay, startOfDay, type Day, type Instant } from '@/domain/time/instant'

/** When something goes out: at the wanted time, or now when none is wanted or it has passed. */
export const dueAtFor = (wanted: Instant | null, now: Instant): Instant =>
  wanted !== null && wanted > now ? wanted : now

/** Said before saving; no warning to be ticked off. */
type ScheduleNotice = {
  readonly code: 'goesOutNow'
  readonly path: 'publishAt'
  /** `HH:mm dd/MM/yyyy` in Vietnam. */
  readonly params: { readonly wanted: string }
}

/** What to tell a person whose wanted time has passed: it will go out now. Null when nothing is to be said. */
export const scheduleNotice = (wanted: Instant | null, now: Instant): ScheduleNotice | null =>
  wanted !== null && wanted <= now
    ? { code: 'goesOutNow', path: 'publishAt', params: { wanted: formatDateTime(wanted) } }
    : null

type EffectiveWindow = { readonly publishAt: Instant | null; readonly removeAt: Instant | null }

/**
 * When a slogan or procedure is shown: from 00:00 in Vietnam of its first day until 00:00 of the day after
 * its last. The last day counts as in force ("from … to the end of …"). Null for what is no day: at once, without
 * end; the checks report it.
 */
export const effectiveWindow = (
  fromOn: Day | null | undefined,
  toOn: Day | null | undefined,
): EffectiveWindow => ({
  publishAt: isDay(fromOn) ? startOfDay(fromOn) : null,
  removeAt: isDay(toOn) ? startOfDay(addDays(toOn, 1)) : null,
})
