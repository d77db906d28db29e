import { toSingleSpaced } from '@/domain/text'
import { ROLES, type Role } from '@/domain/editorial/roles'
import { CALENDAR_KINDS, parsePeriod, type CalendarKind, type Period } from '@/domain/time/period'
import { INFORMATION_KINDS } from '@/domain/report/information/types'
import { toInstant, type Instant } from '@/domain/time/instant'
import { resolveReportPeriod } from '@/domain/time/reportPeriod'
import { cliLabels } from '@/labels/cli'
import { WrongUsage } from './outcome'

const { usage } = cliLabels
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** A period quotas are set for, or a span of days that many of their periods end in. */
export type QuotaPeriod =
  { calendar: Period & { kind: CalendarKind } } | { key: string; kind: 'cchc' | 'adhoc' }

/** What interface.md promises. */
const REPORT_KINDS = ['week', ...INFORMATION_KINDS] as const
const REPORT_FORMATS = ['json', 'csv', 'docx', 'xlsx', 'pdf'] as const
const SEED_SETS = ['reference', 'sample'] as const

export type ReportKind = (typeof REPORT_KINDS)[number]
export type ReportFormat = (typeof REPORT_FORMATS)[number]
export type SeedSet = (typeof SEED_SETS)[number]

/** One of a list of words. Throws WrongUsage with `sentence` for any other. */
const oneOf =
  <T extends string>(known: readonly T[], sentence: (value: string, known: readonly string[]) => string) =>
  (text: string): T => {
    const value = known.find((each) => each === text.trim())
    if (value === undefined) throw new WrongUsage(sentence(text, known))
    return value
  }

export const roleFrom: (text: string) => Role = oneOf(ROLES, usage.badRole)
export const reportKindFrom = oneOf(REPORT_KINDS, usage.badKind)
export const reportFormatFrom = oneOf(REPORT_FORMATS, usage.badFormat)
export const seedSetFrom = oneOf(SEED_SETS, usage.badSeed)

/** An instant with its offset or `Z`; text without one would depend on the machine's zone and is refused. */
export function instantFrom(text: string): Instant {
  const instant = toInstant(text.trim())
  if (instant === null) throw new WrongUsage(usage.badInstant(text))
  return instant
}

const CCHC_KEY = /^\d{4}-CCHC-[A-Z0-9]{1,8}$/

/**
 * Any period key. A calendar one is read at once; which CCHC windows there are is data of each unit, so that key is only
 * checked for its form here.
 */
export function quotaPeriodFrom(text: string): QuotaPeriod {
  const key = text.trim()
  const period = parsePeriod(key)
  const kind = CALENDAR_KINDS.find((each) => each === period?.kind)
  if (period !== null && kind !== undefined) return { calendar: { ...period, kind } }
  if (CCHC_KEY.test(key)) return { key, kind: 'cchc' }
  if (resolveReportPeriod('adhoc', key, { windows: [], holidays: [] })) return { key, kind: 'adhoc' }
  throw new WrongUsage(usage.badPeriod(text))
}

export function weekFrom(text: string): Period {
  const period = parsePeriod(text.trim())
  if (period?.kind !== 'week') throw new WrongUsage(usage.badWeek(text))
  return period
}

/** An address as Payload stores it: lower case. */
export function emailFrom(text: string): string {
  const email = text.trim().toLowerCase()
  if (!EMAIL.test(email)) throw new WrongUsage(usage.badEmail(text))
  return email
}

export function nameFrom(text: string): string {
  const name = toSingleSpaced(text)
  if (name === '') throw new WrongUsage(usage.nameMissing)
  return name
}

/** The code at the foot of a report's pages, or enough of its beginning to tell it from others. */
export function fingerprintFrom(text: string): string {
  const code = text.trim().toLowerCase()
  if (!/^[0-9a-f]{12,64}$/.test(code)) throw new WrongUsage(usage.badFingerprint(text))
  return code
}
