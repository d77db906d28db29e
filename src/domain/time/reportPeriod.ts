import { parseCalendarPeriod, spanOf, type Period } from '@/domain/time/calendarPeriod'
import { addDays, isDay, startOfDay, toDay, type Day, type Instant } from '@/domain/time/instant'
import { monthDayIn, type MonthDay } from '@/domain/time/monthDay'
import {
  parseReportWindow,
  windowIn,
  type ReportingWindow,
  type WindowKind,
} from '@/domain/time/reportWindow'
import { firstWorkingDayFrom, type Holiday } from '@/domain/time/workingDays'

export type ReportKind = 'week' | WindowKind | 'adhoc'

/** One period a unit reports on, with the days that belong to it. */
export type ReportPeriod = {
  kind: ReportKind
  key: string
  period: Period
  /** As the office calls the report; null for a week and for an ad hoc span. */
  name: string | null
  /** Last day whose figures go in. */
  dataClosesOn: Day
  /** 00:00 of the day after it: not closed before, and what happens from here to the period's end is an estimate. */
  dataClosesAt: Instant
  /** When it is to be handed in, moved to the next working day where the day set is a day off. */
  dueOn: Day | null
  /** The day as it was set. */
  statedDueOn: Day | null
}

export type Calendar = {
  /** The windows that hold for the unit: see `windowsOf`. */
  windows: readonly ReportingWindow[]
  holidays: readonly Holiday[]
}

const AD_HOC = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/
const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const
const YEAR = /^([1-9]\d{3})/
/** What a report can be about; the year before and the year after a day in here have four digits too. */
const [FIRST_DAY, LAST_DAY] = ['1900-01-01', '2199-12-31'] as const

/** Of each report the row of the unit itself, else of the nearest unit above, else the default. `path` as in `units`. */
export const windowsOf = (rows: readonly ReportingWindow[], path: string): ReportingWindow[] => {
  const chain = path.split('/').filter(Boolean)
  const nearness = ({ unitId }: ReportingWindow): number => (unitId === null ? 0 : chain.indexOf(unitId) + 1)
  const nearest = new Map<string, ReportingWindow>()
  for (const row of rows) {
    if (row.unitId !== null && !chain.includes(row.unitId)) continue
    const known = nearest.get(reportOf(row))
    if (known === undefined || nearness(row) > nearness(known)) nearest.set(reportOf(row), row)
  }
  return [...nearest.values()]
}

/**
 * Reads a key of a kind: week `2026-W47`; month `2026-11`, quarter `2026-Q4`, half `2026-H2`, year `2026`, all as the
 * unit's windows say and not as the calendar does; `2026-CCHC-H1`; ad hoc `2026-01-15..2026-03-02`, both days included.
 * Null when there is none, or none between 1900 and 2199; `knownKeys` then says which there are.
 */
export const resolveReportPeriod = (
  kind: ReportKind,
  key: string,
  calendar: Calendar,
): ReportPeriod | null => {
  const window = calendar.windows.find((each) => each.kind === kind && isAbout(each, key))
  const period = window ? spanFor(window, key) : plainSpan(kind, key)
  const isOurs = period !== null && period.firstOn >= FIRST_DAY && period.lastOn <= LAST_DAY
  return isOurs ? withDays({ kind, key, period, window, holidays: calendar.holidays }) : null
}

/** The keys of a kind in the year a mistaken key names, else in the year of `now`; none for an ad hoc span. */
export const knownKeys = (kind: ReportKind, key: string, { windows }: Calendar, now: Instant): string[] => {
  const year = YEAR.exec(key)?.[1] ?? now.slice(0, 4)
  return windows
    .filter((each) => each.kind === kind)
    .flatMap((each) => keysIn(each, year))
    .filter((each) => resolveReportPeriod(kind, each, { windows, holidays: [] }) !== null)
}

/** Every report of the windows whose due day lies between two days, both included, the earliest first. */
export const reportsDueBetween = (fromOn: Day, toOn: Day, calendar: Calendar): ReportPeriod[] => {
  const years = [Number(fromOn.slice(0, 4)) - 1, Number(fromOn.slice(0, 4)), Number(toOn.slice(0, 4))]
  const keys = calendar.windows.flatMap((window) =>
    [...new Set(years)].flatMap((year) => keysIn(window, String(year)).map((key) => ({ window, key }))),
  )
  return keys
    .map(({ window, key }) => resolveReportPeriod(window.kind, key, calendar))
    .filter((each) => each !== null)
    .filter(({ dueOn }) => dueOn !== null && dueOn >= fromOn && dueOn <= toOn)
    .sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))
}

/** Whether the report may be closed: not before its data-closing day is over. */
export const mayCloseReport = ({ dataClosesOn }: Pick<ReportPeriod, 'dataClosesOn'>, now: Instant): boolean =>
  toDay(now) > dataClosesOn

/** Whether a moment of the period comes after its data closed, so that what is said of it is "ước". */
export const isEstimated = ({ dataClosesAt, period }: ReportPeriod, at: Instant): boolean =>
  at >= dataClosesAt && at < period.end

/** The days of the period that are estimated, both included; null when data closes with the period. */
export const estimatedDays = ({
  dataClosesOn,
  period,
}: ReportPeriod): { firstOn: Day; lastOn: Day } | null =>
  dataClosesOn < period.lastOn ? { firstOn: addDays(dataClosesOn, 1), lastOn: period.lastOn } : null

const reportOf = ({ kind, code }: ReportingWindow): string => `${kind}:${kind === 'cchc' ? code : ''}`

const isAbout = ({ kind, code }: ReportingWindow, key: string): boolean =>
  kind === 'cchc' ? key.endsWith(`-CCHC-${code}`) : parseCalendarPeriod(key)?.kind === kind

const spanFor = (window: ReportingWindow, key: string): Period | null => {
  const { kind } = window
  return kind === 'cchc'
    ? parseReportWindow(key, [window])
    : windowIn(window, { kind, key, year: yearOf(key), months: monthsInto(key) })
}

const yearOf = (key: string): number => Number(key.slice(0, 4))

/** How many months after the year's first period of its kind the period of a calendar key begins. */
const monthsInto = (key: string): number => Number(parseCalendarPeriod(key)?.firstOn.slice(5, 7) ?? 1) - 1

const plainSpan = (kind: ReportKind, key: string): Period | null => {
  if (kind === 'week') {
    const week = parseCalendarPeriod(key)
    return week?.kind === 'week' ? week : null
  }
  const [, firstOn = '', lastOn = ''] = (kind === 'adhoc' && AD_HOC.exec(key)) || []
  return isDay(firstOn) && isDay(lastOn) && firstOn <= lastOn ? spanOf('adhoc', key, firstOn, lastOn) : null
}

const keysIn = ({ kind, code }: ReportingWindow, year: string): string[] => {
  if (kind === 'cchc') return [`${year}-CCHC-${code}`]
  const marks = { month: '-', quarter: '-Q', half: '-H', year: '' }
  if (kind === 'year') return [year]
  const numbers = Array.from({ length: 12 / MONTHS[kind] }, (_, index) => String(index + 1))
  return numbers.map(
    (number) => `${year}${marks[kind]}${kind === 'month' ? number.padStart(2, '0') : number}`,
  )
}

type Found = {
  kind: ReportKind
  key: string
  period: Period
  window: ReportingWindow | undefined
  holidays: readonly Holiday[]
}

const withDays = ({ kind, key, period, window, holidays }: Found): ReportPeriod => {
  const months = window && window.kind !== 'cchc' ? monthsInto(key) : 0
  const dataClosesOn = closingDay(window?.dataClosesDay ?? null, period, months)
  const statedDueOn = window?.dueDay ? dueDay(window.dueDay, dataClosesOn, months) : null
  return {
    kind,
    key,
    period,
    name: window?.name ?? null,
    dataClosesOn,
    dataClosesAt: startOfDay(addDays(dataClosesOn, 1)),
    dueOn: statedDueOn && firstWorkingDayFrom(statedDueOn, holidays),
    statedDueOn,
  }
}

/** The last such day of the period; one that lies outside it changes nothing. */
const closingDay = (monthDay: MonthDay | null, { firstOn, lastOn }: Period, months: number): Day => {
  if (monthDay === null) return lastOn
  const year = Number(lastOn.slice(0, 4))
  const candidates = [0, -1, -2].map((years) => monthDayIn(year + years, monthDay, months))
  return candidates.find((day) => day <= lastOn && day >= firstOn) ?? lastOn
}

/** The first such day from the closing of data on. */
const dueDay = (monthDay: MonthDay, closesOn: Day, months: number): Day => {
  const year = Number(closesOn.slice(0, 4))
  const candidates = [-1, 0, 1].map((years) => monthDayIn(year + years, monthDay, months))
  return candidates.find((day) => day >= closesOn) ?? closesOn
}
