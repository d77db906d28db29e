import { toSingleSpaced } from '@/domain/text'
import { ROLES, type Role } from '@/domain/editorial/roles'
import { CALENDAR_KINDS, parsePeriod, type CalendarKind, type Period } from '@/domain/time/period'
import { INFORMATION_KINDS } from '@/domain/report/information/types'
import { toInstant, type Instant } from '@/domain/time/instant'
import { cliLabels } from '@/labels/cli'
import { WrongUsage } from './outcome'

const { usage } = cliLabels
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

export type QuotaPeriod = Period & { kind: CalendarKind }

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

/** The key of a calendar period, the only kind a quota is set for. */
export function quotaPeriodFrom(text: string): QuotaPeriod {
  const period = parsePeriod(text.trim())
  const kind = CALENDAR_KINDS.find((each) => each === period?.kind)
  if (period === null || kind === undefined) throw new WrongUsage(usage.badPeriod(text))
  return { ...period, kind }
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
