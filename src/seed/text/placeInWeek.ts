import {
  addDays,
  addMinutes,
  startOfDay,
  toDay,
  weekdayOf,
  type Day,
  type Instant,
} from '@/domain/time/instant'

import type { Slot } from '../data/types'

const MINUTE = 60_000
const DAY_MINUTES = 24 * 60

/** The Vietnamese day of a slot, counted from the week `now` lies in. */
export const dayOfSlot = ([weeksAgo, weekday]: Slot, now: Instant): Day =>
  addDays(mondayOf(now), weekday - 1 - 7 * weeksAgo)

/** The moment of a slot, whether past or ahead of `now`. */
export const momentOfSlot = (slot: Slot, now: Instant): Instant => {
  const [hours = 0, minutes = 0] = slot[2].split(':').map(Number)
  return addMinutes(startOfDay(dayOfSlot(slot, now)), hours * 60 + minutes)
}

/**
 * The moment something in the past happened: its slot, or, when the week is too young for that, halfway between
 * Monday 00:00 and `now`, so that it still counts for the week it belongs to.
 */
export const pastMoment = (slot: Slot, now: Instant): Instant => {
  const moment = momentOfSlot(slot, now)
  if (moment < now) return moment
  const monday = startOfDay(mondayOf(now))
  return addMinutes(monday, Math.floor(minutesBetween(monday, now) / 2))
}

/**
 * The moment something approved is due: its slot, or, when that has passed, a day from `now` at most and never
 * later than halfway to the end of the current week, so that it still counts for this week.
 */
export const comingMoment = (slot: Slot, now: Instant): Instant => {
  const moment = momentOfSlot(slot, now)
  if (moment > now) return moment
  const nextMonday = startOfDay(addDays(mondayOf(now), 7))
  return addMinutes(now, Math.min(DAY_MINUTES, Math.floor(minutesBetween(now, nextMonday) / 2)))
}

const mondayOf = (now: Instant): Day => addDays(toDay(now), 1 - weekdayOf(toDay(now)))
const minutesBetween = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / MINUTE
