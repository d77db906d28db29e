import { addDays, addMinutes, startOfDay, toDay, type Instant } from '@/domain/time/instant'

/** When a piece from the shelf goes out, as minutes of the day: in the morning, else after lunch. */
const USUAL = [8 * 60, 14 * 60] as const
/** Two pieces closer than this look like box-ticking. */
const APART_MINUTES = 3 * 60
/** Time enough to change one's mind. */
const NOTICE_MINUTES = 30

const slotsFrom = (now: Instant, end: Instant): Instant[] => {
  const slots: Instant[] = []
  for (let day = toDay(now); startOfDay(day) < end; day = addDays(day, 1))
    for (const minutes of USUAL) slots.push(addMinutes(startOfDay(day), minutes))
  return slots
}

/**
 * When to offer a piece from the shelf: from tomorrow on at a usual hour that is still free before the period ends; else
 * today. Null when no usual hour is left: then only "now" helps. `taken`: when pieces of the period go out.
 */
export function reserveSlot(now: Instant, end: Instant, taken: readonly Instant[]): Instant | null {
  const apart = APART_MINUTES * 60_000
  const isFree = (slot: Instant) => taken.every((at) => Math.abs(Date.parse(at) - Date.parse(slot)) >= apart)
  const open = slotsFrom(now, end).filter((slot) => slot < end && slot >= addMinutes(now, NOTICE_MINUTES))
  const tomorrow = startOfDay(addDays(toDay(now), 1))
  const later = open.filter((slot) => slot >= tomorrow)
  return later.find(isFree) ?? open.find(isFree) ?? later[0] ?? open[0] ?? null
}
