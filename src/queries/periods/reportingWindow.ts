import type { ReportingWindow } from '@/domain/time/reportWindow'
import { relatedId } from '@/domain/text'
import type { ReportingPeriod } from '@/payload-types'

type Row = Pick<
  ReportingPeriod,
  'name' | 'unit' | 'kind' | 'code' | 'fromYear' | 'from' | 'to' | 'dataClosesDay' | 'dueDay'
>

/** A row of `reporting-periods` as plain values. */
export const reportingWindow = (row: Row): ReportingWindow => ({
  kind: row.kind,
  code: row.code ?? row.kind,
  name: row.name,
  fromYear: row.fromYear === '-1' ? -1 : 0,
  from: row.from,
  to: row.to,
  dataClosesDay: row.dataClosesDay || null,
  dueDay: row.dueDay || null,
  unitId: relatedId(row.unit),
})
