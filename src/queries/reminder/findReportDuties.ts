import type { Payload } from 'payload'
import { isReportedBy } from '@/domain/reminder/duties'
import type { Day } from '@/domain/time/instant'
import { reportsDueBetween, windowsOf, type ReportPeriod } from '@/domain/time/reportPeriod'
import type { Holiday } from '@/domain/time/workingDays'
import { reportingWindow } from '../periods/reportingWindow'
import { findRoutes } from '../reports/findRoutes'

/** A report that a unit owes somebody. */
export type ReportDuty = { unitId: string; report: ReportPeriod; dueOn: Day }

const all = { depth: 0, pagination: false, overrideAccess: true } as const

async function doneKeys(payload: Payload, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set()
  const { docs } = await payload.find({
    collection: 'reports',
    where: { and: [{ key: { in: [...keys] } }, { status: { not_equals: 'draft' } }] },
    select: { key: true },
    ...all,
  })
  return new Set(docs.map(({ key }) => key))
}

/**
 * The reports due between two days, both included, that units with a route owe and have not closed yet. A unit
 * without a route reports to nobody.
 */
export async function findReportDuties(
  payload: Payload,
  span: { fromOn: Day; toOn: Day; holidays: readonly Holiday[]; paths: ReadonlyMap<string, string> },
): Promise<ReportDuty[]> {
  const routes = await findRoutes(payload, {})
  if (routes.length === 0) return []
  const { docs } = await payload.find({ collection: 'reporting-periods', ...all })
  const windows = docs.map(reportingWindow)
  const duties = [...new Set(routes.map(({ from }) => from))].flatMap((unitId) => {
    const own = windowsOf(windows, span.paths.get(unitId) ?? `/${unitId}/`)
    const kinds = routes.filter(({ from }) => from === unitId).map((route) => route.kinds)
    return reportsDueBetween(span.fromOn, span.toOn, { windows: own, holidays: span.holidays })
      .filter(({ kind }) => kinds.some((asked) => isReportedBy(asked, kind)))
      .flatMap((report) => (report.dueOn === null ? [] : [{ unitId, report, dueOn: report.dueOn }]))
  })
  const done = await doneKeys(payload, duties.map(reportKey))
  return duties.filter((duty) => !done.has(reportKey(duty)))
}

/** As closing writes it: one report of a unit, kind and period. */
const reportKey = ({ unitId, report }: ReportDuty): string => `${unitId}:${report.kind}:${report.key}`
