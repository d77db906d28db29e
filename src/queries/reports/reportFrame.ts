import type { Payload, PayloadRequest } from 'payload'
import type { InformationKind, ReportedPeriod } from '@/domain/report/information/types'
import { knownKeys, resolveReportPeriod, type Calendar, type ReportPeriod } from '@/domain/time/reportPeriod'
import type { Day, Instant } from '@/domain/time/instant'
import { reportingCalendar } from '@/queries/periods/reportingCalendar'

/** A reporting period as a unit's windows say, and the day its reporting year begins on. */
export type ReportFrame = {
  period: ReportedPeriod
  name: string | null
  dataClosesOn: Day
  dueOn: Day | null
  yearFrom: string
}

/** Where no window says otherwise the reporting year is the calendar's. */
const CALENDAR_YEAR = '01-01'
/** The code of the CCHC report of the whole year. */
const CCHC_YEAR = 'Y'

const yearFromOf = ({ windows }: Calendar, kind: InformationKind): string => {
  const year = windows.find((window) =>
    kind === 'cchc' ? window.kind === 'cchc' && window.code === CCHC_YEAR : window.kind === 'year',
  )
  return year?.from ?? CALENDAR_YEAR
}

/** A report period as a report's frame. */
const frameOf = (
  { period, kind, key, name, dataClosesOn, dueOn }: ReportPeriod,
  calendar: Calendar,
): ReportFrame => {
  const reported = kind as InformationKind
  const { start, end, firstOn, lastOn } = period
  return {
    period: { kind: reported, key, start, end, firstOn, lastOn },
    name,
    dataClosesOn,
    dueOn,
    yearFrom: yearFromOf(calendar, reported),
  }
}

/** The period of a key for a unit; for a key there is none for, the keys there are. */
export async function reportFrame(
  payload: Payload,
  {
    unitId,
    kind,
    periodKey,
    now,
  }: { unitId: string; kind: InformationKind; periodKey: string; now: Instant },
  req?: PayloadRequest,
): Promise<{ frame: ReportFrame } | { frame: null; known: string[] }> {
  const calendar = await reportingCalendar(payload, unitId, req)
  const found = resolveReportPeriod(kind, periodKey, calendar)
  return found
    ? { frame: frameOf(found, calendar) }
    : { frame: null, known: knownKeys(kind, periodKey, calendar, now) }
}
