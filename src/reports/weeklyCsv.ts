import type { QuotaLine, ReportItem, WeeklyExport } from '@/domain/report/weekly'
import { formatDateTime } from '@/domain/time/instant'
import { quotaLabels } from '@/labels/quota'
import { reportLabels } from '@/labels/report'
import { timeLabels } from '@/labels/time'
import { renderCsv } from '@/reports/csv'

type Column = keyof typeof reportLabels.columns
type Cells = Partial<Record<Column, string | number | null>>

const COLUMNS = Object.keys(reportLabels.columns) as Column[]

/** The weekly report as one flat table: a row per quota and item, quota and week repeated, adjustments last. */
export const renderWeeklyCsv = (report: WeeklyExport): string => {
  const rows = [
    ...report.model.quotas.flatMap((line) =>
      itemRows(line).map((cells) => ({ ...quotaCells(line), ...cells })),
    ),
    ...adjustmentRows(report),
  ]
  const shared = sharedCells(report)
  const header = COLUMNS.map((column) => reportLabels.columns[column])
  return renderCsv(
    header,
    rows.map((row) => COLUMNS.map((column) => ({ ...shared, ...row })[column] ?? null)),
  )
}

const sharedCells = ({ model, sha256 }: WeeklyExport): Cells => ({
  unit: model.unit.name,
  period: timeLabels.period(model.period),
  periodKey: model.period.key,
  closedAt: moment(model.closedAt),
  sha256,
})

const quotaCells = (line: QuotaLine): Cells => ({
  periodKey: line.periodKey,
  quota: line.quotaName,
  minimum: line.minimum,
  published: line.published,
  planned: line.planned,
  missing: line.missing,
  status: line.status ? quotaLabels.status[line.status] : quotaLabels.notJudgedStatus,
  statusNote: statusNote(line),
})

const statusNote = ({ exemption, notJudged }: QuotaLine): string | null => {
  if (notJudged) return quotaLabels.notJudged[notJudged.reason][notJudged.partly ? 'part' : 'whole']
  return exemption ? quotaLabels.exemption(exemption.reason) : null
}

const itemRows = (line: QuotaLine): Cells[] => {
  const moved = new Set(line.movedIn.map(({ subjectId }) => subjectId))
  const { lines, movedIn, movedOut } = reportLabels
  const rows = [
    ...line.items.map((item) =>
      itemCells(item, lines.counted, moved.has(item.subjectId) ? movedIn(moment(item.dueAt) ?? '') : null),
    ),
    ...line.upcoming.map((item) => itemCells(item, lines.upcoming, null)),
    ...line.movedOut.map((item) => itemCells(item, lines.movedOut, movedOut(moment(item.dueAt) ?? ''))),
    ...line.notCounted.map((item) => itemCells(item, lines.notCounted, quotaLabels.notCounted[item.why])),
  ]
  return rows.length > 0 ? rows : [{ line: lines.none }]
}

const itemCells = (item: ReportItem, line: string, note: string | null): Cells => ({
  line,
  title: item.title,
  kind: kindName(item.kind ?? item.subjectType),
  section: item.sectionName,
  itemUnit: item.unitName,
  channel: item.channelName,
  publishedAt: moment(item.publishedAt),
  dueAt: moment(item.dueAt),
  link: item.link,
  note: note ?? (item.recordedAt ? reportLabels.recorded(moment(item.recordedAt) ?? '') : null),
})

const adjustmentRows = ({ adjustments }: WeeklyExport): Cells[] =>
  adjustments.map(({ at, reason, text }) => ({
    line: reportLabels.lines.adjustment,
    note: `${moment(at)}: ${text} (${reason})`,
  }))

const moment = (at: string | null): string | null => (at === null ? null : formatDateTime(at))

const kindName = (kind: string): string => (reportLabels.kinds as Record<string, string>)[kind] ?? kind
