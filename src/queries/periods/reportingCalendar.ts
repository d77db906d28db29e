import type { Payload, PayloadRequest } from 'payload'
import { windowsOf, type Calendar } from '@/domain/time/reportPeriod'
import { reportingWindow } from './reportingWindow'

/** The reporting periods that hold for a unit, with the days off that move its due days: see `resolveReportPeriod`. */
export async function reportingCalendar(
  payload: Payload,
  unitId: string,
  req?: PayloadRequest,
): Promise<Calendar> {
  const all = { depth: 0, pagination: false, overrideAccess: true, ...(req ? { req } : {}) } as const
  const [periods, holidays, unit] = await Promise.all([
    payload.find({ collection: 'reporting-periods', ...all }),
    payload.find({ collection: 'holidays', select: { on: true, kind: true }, ...all }),
    payload.findByID({ collection: 'units', id: unitId, disableErrors: true, ...all }),
  ])
  return {
    windows: windowsOf(periods.docs.map(reportingWindow), unit?.path ?? `/${unitId}/`),
    holidays: holidays.docs,
  }
}
