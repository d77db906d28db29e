import { addMinutes, type Instant } from '@/domain/time/instant'

export type WatchStatus = 'waiting' | 'seen' | 'late' | 'neverSeen' | 'vanished' | 'stillShown' | 'takenDown'

/** What is known of a piece on its portal. */
export type Watch = {
  readonly status: WatchStatus
  readonly publishedAt: Instant
  readonly withdrawnAt: Instant | null
  readonly seenAt: Instant | null
  readonly misses: number
}

/** What one look at the portal showed. */
export type Look = {
  readonly isShown: boolean
  /** It is not listed although older pieces are, or its page there is gone: it did not just slide off the list. */
  readonly isRemoved: boolean
}

export type Judgment = Pick<Watch, 'status' | 'seenAt' | 'misses'> & {
  nextLookAt: Instant | null
  /** What is news to people: the new status, where it changed. */
  news: WatchStatus | null
}

const HOUR = 60
const DAY = 24 * HOUR
/** Portals cache for an hour or are copied to by hand the same day; what comes later is late. */
const LATE_AFTER = DAY
/** Growing intervals, in minutes after publication or withdrawal. */
const LOOKS = [
  5,
  15,
  30,
  HOUR,
  2 * HOUR,
  4 * HOUR,
  8 * HOUR,
  ...Array.from({ length: 14 }, (_, at) => (at + 1) * DAY),
]
/** Looks at what has been seen, to notice that it vanished. */
const LATER_LOOKS = [1, 2, 3, 5, 7, 10, 14, 21, 30].map((days) => days * DAY)
/** A listing may be out of order once; not twice. */
const ENOUGH_MISSES = 2
const SOON = 30

const firstAfter = (since: Instant, plan: readonly number[], now: Instant): Instant | null =>
  plan.map((minutes) => addMinutes(since, minutes)).find((at) => at > now) ?? null

/** When a piece is looked for first. */
export const firstLook = (publishedAt: Instant, now: Instant): Instant =>
  firstAfter(publishedAt, LOOKS, now) ?? now

const withdrawn = (watch: Watch, { isShown }: Look, since: Instant, now: Instant): Judgment => {
  const status = isShown ? 'stillShown' : 'takenDown'
  // As long as it is shown people are told every day; the caller tells each of them once a day.
  const news = isShown || (watch.status !== 'takenDown' && watch.seenAt !== null) ? status : null
  const next = firstAfter(since, LOOKS, now) ?? (isShown ? addMinutes(now, DAY) : null)
  return { status, seenAt: watch.seenAt, misses: 0, nextLookAt: next, news }
}

const unseen = (watch: Watch, { isShown }: Look, now: Instant): Judgment => {
  if (isShown) {
    const status = now > addMinutes(watch.publishedAt, LATE_AFTER) ? 'late' : 'seen'
    return { status, seenAt: now, misses: 0, nextLookAt: firstAfter(now, LATER_LOOKS, now), news: status }
  }
  const nextLookAt = firstAfter(watch.publishedAt, LOOKS, now)
  const status = nextLookAt === null ? 'neverSeen' : 'waiting'
  return { status, seenAt: null, misses: 0, nextLookAt, news: status === watch.status ? null : status }
}

const known = (watch: Watch, { isShown, isRemoved }: Look, seenAt: Instant, now: Instant): Judgment => {
  const later = firstAfter(seenAt, LATER_LOOKS, now)
  const wasThere = watch.status === 'late' || watch.status === 'seen' ? watch.status : 'seen'
  if (isShown || !isRemoved) {
    const status = isShown ? wasThere : watch.status
    return { status, seenAt, misses: 0, nextLookAt: later, news: status === watch.status ? null : status }
  }
  const misses = watch.misses + 1
  const isGone = misses >= ENOUGH_MISSES
  return {
    status: isGone ? 'vanished' : watch.status,
    seenAt,
    misses,
    nextLookAt: isGone ? later : addMinutes(now, SOON),
    news: isGone && watch.status !== 'vanished' ? 'vanished' : null,
  }
}

/** What one look means for a piece: its state, when to look next, and what people should hear. */
export function judgeLook(watch: Watch, look: Look, now: Instant): Judgment {
  if (watch.withdrawnAt !== null) return withdrawn(watch, look, watch.withdrawnAt, now)
  return watch.seenAt === null ? unseen(watch, look, now) : known(watch, look, watch.seenAt, now)
}

/** The portal could not be read: nothing is learnt, it is looked at again soon. */
export const lookAgain = (now: Instant): Instant => addMinutes(now, SOON)
