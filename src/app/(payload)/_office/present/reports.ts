import type {
  ReportFileProps,
  ReportPageProps,
  ReportQuotaProps,
  ReportRowProps,
  Tone,
} from '@/admin/office/types'
import { verifyReport, type QuotaLine } from '@/domain/report/weekly'
import { addMinutes, formatDateTime } from '@/domain/time/instant'
import { parsePeriod } from '@/domain/time/period'
import { officeLabels } from '@/labels/office'
import { quotaLabels } from '@/labels/quota'
import { reportLabels } from '@/labels/report'
import { timeLabels } from '@/labels/time'
import type { StoredReport } from '@/queries/office/findReport'
import { lineNote, markOf } from './marks'
import { reportNotCounted, reportPieces, unseenPiece } from './pieces'

const { reportView, quotaView } = officeLabels
/** Closing this long after the due time tells of an outage. */
const LATE_MINUTES = 60

const { formats } = reportView.download
/** What a report is offered as, the files people open most first. */
const files = (id: string): ReportFileProps[] => [
  ...(['docx', 'pdf', 'xlsx', 'csv', 'json'] as const).map((format) => ({
    label: formats[format],
    href: `/api/reports/${id}/export?format=${format}`,
  })),
  { label: formats.zip, href: `/api/reports/${id}/evidence` },
]

const toneOf = ({ model }: StoredReport): Tone => {
  const { missed, met } = model.summary
  return missed > 0 ? 'bad' : met > 0 ? 'good' : 'calm'
}

/** One line of the list of reports. */
export const presentReportRow = (report: StoredReport): ReportRowProps => {
  const period = timeLabels.period(report.model.period)
  return {
    id: report.id,
    href: `/admin/bao-cao-tuan/${report.id}`,
    period,
    unit: report.model.unit.name,
    summary: reportView.summary(report.model.summary),
    tone: toneOf(report),
    state: reportLabels.status[report.status],
    closedAt: report.closedAt ? formatDateTime(report.closedAt) : '',
    adjustments: report.adjustments.length,
    files: files(report.id),
  }
}

/** A month, quarter, half or year that ended in the week; null for the week itself, which the title names. */
const periodName = (key: string): string | null => {
  const period = parsePeriod(key)
  return period && period.kind !== 'week' ? timeLabels.period(period) : null
}

const presentLine = (line: QuotaLine): ReportQuotaProps => ({
  key: line.quotaId,
  name: line.quotaName,
  mark: markOf(line),
  progress: quotaLabels.progress(line),
  minimum: quotaView.minimum(line.minimum),
  period: periodName(line.periodKey),
  note: lineNote(line),
  counted: reportPieces(line.items, line.movedIn),
  movedOut: reportPieces(line.movedOut),
  notCounted: reportNotCounted(line.notCounted),
})

const lateNote = ({ model }: StoredReport): string | null =>
  model.closedAt !== null && model.closedAt > addMinutes(model.closeDueAt, LATE_MINUTES)
    ? reportView.late(formatDateTime(model.closeDueAt))
    : null

/** The page of one report: the frozen model, what was adjusted beside it, and whether its hash still fits. */
export const presentReport = (
  report: StoredReport,
  nameOf: (id: string) => string | undefined,
): ReportPageProps => ({
  title: reportView.name(timeLabels.period(report.model.period)),
  unit: report.model.unit.name,
  state: reportLabels.status[report.status],
  closed: reportView.closed(report.closedAt ? formatDateTime(report.closedAt) : ''),
  late: lateNote(report),
  summary: reportView.summary(report.model.summary),
  quotas: report.model.quotas.map(presentLine),
  unseen: report.model.unseen?.map(unseenPiece) ?? null,
  adjustments: report.adjustments.map(({ at, byId, reason, text }, index) => ({
    key: String(index),
    heading: reportView.adjustedBy(
      (byId === null ? null : nameOf(byId)) ?? reportView.system,
      formatDateTime(at),
    ),
    reason,
    lines: text.split('\n'),
  })),
  sha256: report.sha256 ?? '',
  isIntact: verifyReport(report.model, report.sha256 ?? ''),
  files: files(report.id),
})
