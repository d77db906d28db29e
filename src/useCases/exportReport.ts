import type { Payload } from 'payload'
import type { UnitFacts } from '@/domain/report/information/types'
import type { WeeklyExport } from '@/domain/report/weekly'
import type { Instant } from '@/domain/time/instant'
import type { Period } from '@/domain/time/period'
import { exportOf, findReportOfWeek } from '@/queries/office/findReport'
import { quotaRules } from '@/queries/quota/quotaRules'
import { renderDocx } from '@/reports/official/docx/renderDocx'
import { renderPdf } from '@/reports/official/pdf/renderPdf'
import { renderXlsx } from '@/reports/official/renderXlsx'
import { weeklyDocument, weeklyWorkbookFacts } from '@/reports/weekly/document'
import { weeklyTables } from '@/reports/weekly/tables'
import { renderWeeklyCsv } from '@/reports/weeklyCsv'
import { renderWeeklyJson } from '@/reports/weeklyJson'
import { weeklyReport } from './weeklyReport'

/** The unit as its documents show it; the slug names files. */
export type ReportingUnit = UnitFacts & { slug: string }

type Body = string | Uint8Array
type Format = {
  contentType: string
  render(report: WeeklyExport, unit: ReportingUnit): Body | Promise<Body>
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** How a report leaves the house: every format is rendered from the one model. */
const FORMATS = {
  json: { contentType: 'application/json; charset=utf-8', render: renderWeeklyJson },
  csv: { contentType: 'text/csv; charset=utf-8', render: renderWeeklyCsv },
  docx: {
    contentType: `${OFFICE}.wordprocessingml.document`,
    render: (report, unit) => renderDocx(weeklyDocument(report, unit)),
  },
  xlsx: {
    contentType: `${OFFICE}.spreadsheetml.sheet`,
    render: (report) => renderXlsx(weeklyTables(report), weeklyWorkbookFacts(report)),
  },
  pdf: {
    contentType: 'application/pdf',
    render: (report, unit) => renderPdf(weeklyDocument(report, unit)),
  },
} as const satisfies Record<string, Format>

export type ExportFormat = keyof typeof FORMATS
export const EXPORT_FORMATS = Object.keys(FORMATS) as ExportFormat[]
export const isExportFormat = (value: unknown): value is ExportFormat =>
  EXPORT_FORMATS.includes(value as ExportFormat)

export type ReportFile = { fileName: string; contentType: string; body: Body }

/** The report as a file; its name is plain ASCII and says unit and week. */
export async function renderReportFile(
  report: WeeklyExport,
  format: ExportFormat,
  unit: ReportingUnit,
): Promise<ReportFile> {
  const { contentType, render }: Format = FORMATS[format]
  const slug = unit.slug.replace(/[^a-z0-9-]/g, '')
  const fileName = ['bao-cao-tuan', report.model.period.key, slug].filter(Boolean).join('-')
  return { fileName: `${fileName}.${format}`, contentType, body: await render(report, unit) }
}

/**
 * The account of a unit's week: its closed report once there is one, else a draft (`sha256` null) of how the ledger
 * stands at `now`.
 */
export async function weekExport(
  payload: Payload,
  { unitId, period, now }: { unitId: string; period: Period; now: Instant },
): Promise<WeeklyExport> {
  const closed = await findReportOfWeek(payload, unitId, period.key)
  if (closed) return exportOf(closed)
  const rules = await quotaRules(payload, [unitId])
  const model = await weeklyReport({ payload, unitId, rules, period, now, isClosing: false })
  return { model, sha256: null, adjustments: [] }
}
