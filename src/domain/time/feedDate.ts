import { toInstant, type Instant } from '@/domain/time/instant'

/** Feeds older than the web, and those that name a date a year ahead, do not know their dates. */
const EARLIEST = '1990-01-01T00:00:00.000Z'
const AHEAD_MS = 366 * 24 * 60 * 60 * 1000
const LONGEST = 80
const VIETNAM = 7 * 60

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Minutes east of Greenwich: RFC 822's zones and the ones of our neighbourhood. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  gmt: 0,
  utc: 0,
  ict: VIETNAM,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  cet: 60,
  cest: 120,
  jst: 540,
  kst: 540,
}

/** No zone, or one nobody knows, is read as Vietnam's: that is where portals without one stand. */
function zoneOf(text = ''): number {
  const zone = text.toLowerCase().replace(/[()\s]/g, '')
  const offset = /^(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone)
  if (offset) return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0))
  return ZONES[zone] ?? VIETNAM
}

type Parts = {
  year?: string | undefined
  month?: string | undefined
  day?: string | undefined
  hour?: string | undefined
  minute?: string | undefined
  second?: string | undefined
  half?: string | undefined
  zone?: string | undefined
}

const monthOf = (month = '1'): number =>
  /^\d+$/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1

/** RSS 2.0 allows years of two digits. */
const yearOf = (year = ''): number =>
  year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year)

/** "CH" and "PM" are afternoon, "SA" and "AM" morning. */
const hourOf = (hour = '0', half = ''): number => {
  if (half === '') return Number(hour)
  return (Number(hour) % 12) + (/^(?:ch|p)/i.test(half) ? 12 : 0)
}

/** The moment the parts name; null for 31 February and 25 o'clock. */
function momentOf(parts: Parts): Instant | null {
  const [year, month, day] = [yearOf(parts.year), monthOf(parts.month), Number(parts.day ?? 1)]
  const [hour, minute] = [hourOf(parts.hour, parts.half), Number(parts.minute ?? 0)]
  // A leap second has no number of its own here.
  const second = Math.min(Number(parts.second ?? 0), 59)
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  const isReal =
    year > 99 && local.getUTCMonth() === month - 1 && local.getUTCDate() === day && hour < 24 && minute < 60
  if (!isReal) return null
  return toInstant(new Date(local.getTime() - zoneOf(parts.zone) * 60_000).toISOString())
}

const TIME = String.raw`(?<hour>\d{1,2})\s*[:hg]\s*(?<minute>\d{2})(?:[:p]\s*(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<half>SA|CH|[AP]\.?M\.?)?`
const ZONE = String.raw`(?<zone>\(?\s*(?:[A-Z]{1,5})?\s*(?:[+-]\s*\d{1,2}:?(?:\d{2})?)?\s*\)?)`
const NUMERIC = String.raw`(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})`
const BETWEEN = String.raw`[\s,;|T-]*`

/** Ways of writing a date seen in feeds, each tried on the whole text. */
const SHAPES: readonly RegExp[] = [
  // ISO 8601 and W3CDTF, whole or cut short, with or without separators and zone.
  new RegExp(
    String.raw`^(?<year>\d{4})(?:-?(?<month>\d{2})(?:-?(?<day>\d{2})(?:[T\s]+(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,]\d+)?)?\s*${ZONE})?)?)?$`,
    'i',
  ),
  // RFC 822 and its relatives: day, month's name, year, time.
  new RegExp(
    String.raw`^(?<day>\d{1,2})[\s-]+(?<month>[a-z]{3,9})\.?,?[\s-]+(?<year>\d{4}|\d{2})(?:[\s,]+${TIME})?\s*${ZONE}$`,
    'i',
  ),
  // C's asctime, and American writing.
  new RegExp(
    String.raw`^(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2})\s+${TIME}\s*${ZONE}\s+(?<year>\d{4})$`,
    'i',
  ),
  new RegExp(
    String.raw`^(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})(?:[\s,]+${TIME})?\s*${ZONE}$`,
    'i',
  ),
  // Vietnamese writing, the time after or before the day.
  new RegExp(`^${NUMERIC}(?:${BETWEEN}${TIME})?\\s*${ZONE}$`, 'i'),
  new RegExp(`^${TIME}${BETWEEN}${NUMERIC}\\s*${ZONE}$`, 'i'),
  // Year first, with slashes or dots.
  new RegExp(
    String.raw`^(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})(?:${BETWEEN}${TIME})?\s*${ZONE}$`,
    'i',
  ),
]

/** Names of weekdays, right or wrong, and the words around a Vietnamese date. */
const tidied = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:thứ \p{L}+|chủ nhật|t[2-7]|cn|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)[\s,.;-]+/iu, '')
    .replace(/ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu, '$1/$2/$3')
    .replace(/(?:,?\s*)(?:lúc|ngày)\s+/giu, ' ')
    .trim()

/**
 * The moment a feed's date names, in UTC; Vietnam's time where it names no zone. Null for what is no date, names a day
 * that does not exist, or cannot be true: before 1990 or more than a year after `now`.
 */
export function parseFeedDate(text: string, now: Instant): Instant | null {
  if (text.length > LONGEST) return null
  const clean = tidied(text)
  for (const shape of SHAPES) {
    const groups = shape.exec(clean)?.groups
    const moment = groups ? momentOf(groups) : null
    if (moment === null) continue
    const isPlausible = moment >= EARLIEST && Date.parse(moment) <= Date.parse(now) + AHEAD_MS
    return isPlausible ? moment : null
  }
  return null
}
