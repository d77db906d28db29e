import { Temporal } from 'temporal-polyfill'

/** A moment in canonical UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`: two of them compare with `<` as text. */
export type Instant = string
/** A calendar day `YYYY-MM-DD` as Vietnam reads it; compares with `<` as text. */
export type Day = string

/** The zone of every day, week and deadline in the domain, whatever `TZ` says. */
export const ZONE = 'Asia/Ho_Chi_Minh'

const MINUTE = 60_000
const DAY = 86_400_000
/**
 * Vietnam has kept UTC+7 without daylight saving since 13 June 1975 (IANA tz, `Asia/Ho_Chi_Minh`), so from 1976
 * on plain arithmetic gives what Temporal gives, some fifty times faster; a test compares the two.
 */
const OFFSET = 7 * 60 * MINUTE
const FIXED_SINCE = '1976-01-01'

const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/
const INSTANT_PATTERN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

const iso = (ms: number): Instant => new Date(ms).toISOString()
const midnightUtc = (day: Day): number => Date.parse(`${day}T00:00:00.000Z`)

/** True for a real calendar day written `YYYY-MM-DD`; 2026-02-29 is none. */
export const isDay = (value: unknown): value is Day => {
  if (typeof value !== 'string' || !DAY_PATTERN.test(value)) return false
  const ms = midnightUtc(value)
  return !Number.isNaN(ms) && iso(ms).startsWith(value)
}

/** True for a real moment in the canonical spelling, and for no other spelling of it. */
export const isInstant = (value: unknown): value is Instant => {
  if (typeof value !== 'string' || !INSTANT_PATTERN.test(value)) return false
  const ms = Date.parse(value)
  return !Number.isNaN(ms) && iso(ms) === value
}

/**
 * The canonical spelling of a moment given as a Date or as ISO 8601 text with `Z` or an offset, cut to the
 * millisecond. Null for anything else, also for text without an offset: its meaning would depend on `TZ`.
 */
export const toInstant = (value: unknown): Instant | null => {
  if (isInstant(value)) return value
  try {
    if (value instanceof Date) return canonical(value.getTime())
    return typeof value === 'string' ? canonical(Temporal.Instant.from(value).epochMilliseconds) : null
  } catch {
    return null
  }
}

/** The Vietnamese calendar day of a moment. Throws a RangeError for text that is no instant. */
export const toDay = (instant: Instant): Day => wallClock(instant).slice(0, 10)

/** 00:00 in Vietnam of that day. Throws a RangeError for text that is no day. */
export const startOfDay = (day: Day): Instant =>
  day >= FIXED_SINCE
    ? iso(midnightUtc(day) - OFFSET)
    : iso(Temporal.PlainDate.from(day).toZonedDateTime(ZONE).epochMilliseconds)

/** The day `n` days later (earlier when negative). */
export const addDays = (day: Day, n: number): Day => iso(midnightUtc(day) + n * DAY).slice(0, 10)

/** The moment `n` minutes later (earlier when negative). */
export const addMinutes = (instant: Instant, n: number): Instant => iso(Date.parse(instant) + n * MINUTE)

/** The beginning of the minute a moment lies in. */
export const startOfMinute = (instant: Instant): Instant => `${instant.slice(0, 16)}:00.000Z`

/** The day of the week as ISO 8601 counts: 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: Day): number => new Date(midnightUtc(day)).getUTCDay() || 7

/** `dd/MM/yyyy`. */
export const formatDay = (day: Day): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`

/** `HH:mm dd/MM/yyyy` in Vietnam. Throws a RangeError for text that is no instant. */
export const formatDateTime = (instant: Instant): string => {
  const local = wallClock(instant)
  return `${local.slice(11, 16)} ${formatDay(local.slice(0, 10))}`
}

/** What a clock on the wall in Vietnam shows: `YYYY-MM-DDTHH:mm…`. */
const wallClock = (instant: Instant): string =>
  instant >= FIXED_SINCE
    ? iso(Date.parse(instant) + OFFSET)
    : Temporal.Instant.from(instant)
        .toZonedDateTimeISO(ZONE)
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' })

const canonical = (ms: number): Instant | null => {
  const text = iso(ms)
  return INSTANT_PATTERN.test(text) ? text : null
}
