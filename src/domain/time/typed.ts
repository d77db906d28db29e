import { addMinutes, isDay, startOfDay, type Day, type Instant } from '@/domain/time/instant'

const TYPED_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
const TYPED_TIME = /^(\d{1,2})(?:[:h.](\d{2})|h|g)?$/i
const MINUTES_OF_DAY = 24 * 60

/** A day as people write it (`23/11/2026`, `23.11.2026`) or as it is stored; null when there is no such day. */
export const typedDay = (text: string): Day | null => {
  const [, day = '', month = '', year = ''] = TYPED_DAY.exec(text.trim()) ?? []
  const stored = year === '' ? text.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(stored) ? stored : null
}

/** Minutes after midnight of a time as people write it: `8:30`, `08:30`, `8h30`, `8h`; null for anything else. */
const typedMinutes = (text: string): number | null => {
  const [, hour, minute = '0'] = TYPED_TIME.exec(text.trim()) ?? []
  if (hour === undefined || Number(minute) > 59) return null
  const minutes = Number(hour) * 60 + Number(minute)
  return minutes < MINUTES_OF_DAY ? minutes : null
}

/** The moment of a day and a time typed side by side, read as Vietnam's clock shows them; null when either is wrong. */
export const typedMoment = (day: string, time: string): Instant | null => {
  const on = typedDay(day)
  const minutes = typedMinutes(time)
  return on === null || minutes === null ? null : addMinutes(startOfDay(on), minutes)
}
