import { CALENDAR_KINDS, periodOf, type Period } from '@/domain/time/period'
import { addDays, startOfDay, type Instant } from '@/domain/time/instant'

/**
 * The periods a week's report accounts for: the week itself and each month, quarter, half and year whose last day lies
 * in it. Every period ends in exactly one week, so that it is judged and frozen exactly once.
 */
export const periodsReportedIn = (week: Period): Period[] =>
  CALENDAR_KINDS.map((kind) => periodOf(kind, week.start)).filter(({ lastOn }) => lastOn <= week.lastOn)

/** The week in whose report a quota's period is accounted for. */
export const reportingWeekOf = ({ lastOn }: Period): Period => periodOf('week', startOfDay(lastOn))

/** The keys of the weeks whose reports count what went out at a moment: its own, and those in which its longer periods end. */
export const weeksCounting = (at: Instant): string[] => [
  ...new Set(CALENDAR_KINDS.map((kind) => reportingWeekOf(periodOf(kind, at)).key)),
]

/** The last ended periods of the same kind before one, the latest first. */
export const endedBefore = ({ kind, firstOn }: Period, count: number): Period[] => {
  const periods: Period[] = []
  for (let on = addDays(firstOn, -1); periods.length < count && kind !== 'cchc' && kind !== 'adhoc';) {
    const period = periodOf(kind, startOfDay(on))
    periods.push(period)
    on = addDays(period.firstOn, -1)
  }
  return periods
}
