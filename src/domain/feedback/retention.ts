import { addMinutes, type Instant } from '@/domain/time/instant'

/** How long personal data of a message may be kept, in days. */
export const KEEP_DAYS = { usual: 365, least: 30, most: 3650 } as const

const DAY_MINUTES = 24 * 60

/** Messages received before this moment lose their personal data. A wrong setting counts as the usual one. */
export function keptSince(now: Instant, days: number | null | undefined): Instant {
  const isGood = typeof days === 'number' && days >= KEEP_DAYS.least && days <= KEEP_DAYS.most
  return addMinutes(now, -(isGood ? Math.floor(days) : KEEP_DAYS.usual) * DAY_MINUTES)
}
