import type { Payload } from 'payload'
import type { WeeklyExport } from '@/domain/report/weekly'
import type { Instant } from '@/domain/time/instant'
import type { Period } from '@/domain/time/period'
import { exportOf, findReportOfWeek } from '@/queries/office/findReport'
import { quotaRules } from '@/queries/quota/quotaRules'
import { renderWeeklyCsv } from '@/reports/weeklyCsv'
import { renderWeeklyJson } from '@/reports/weeklyJson'
import { weeklyReport } from './weeklyReport'

/** How a report leaves the house; more formats render the same model. */
const RENDERERS = {
  json: { contentType: 'application/json; charset=utf-8', render: renderWeeklyJson },
  csv: { contentType: 'text/csv; charset=utf-8', render: renderWeeklyCsv },
} as const

export type ExportFormat = keyof typeof RENDERERS
export const EXPORT_FORMATS = Object.keys(RENDERERS) as ExportFormat[]
export const isExportFormat = (value: unknown): value is ExportFormat =>
  EXPORT_FORMATS.includes(value as ExportFormat)

export type ReportFile = { fileName: string; contentType: string; body: string }

/** The report as a file; its name is plain ASCII and says unit and week. */
export function renderReportFile(report: WeeklyExport, format: ExportFormat, unitSlug: string): ReportFile {
  const { contentType, render } = RENDERERS[format]
  const unit = unitSlug.replace(/[^a-z0-9-]/g, '')
  const fileName = ['bao-cao-tuan', report.model.period.key, unit].filter(Boolean).join('-')
  return { fileName: `${fileName}.${format}`, contentType, body: render(report) }
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
