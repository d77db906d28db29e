import type { QuotaLine, ReportItem, WeeklyExport } from '@/domain/report/weekly'
import { formatDateTime } from '@/domain/time/instant'
import { reportLabels } from '@/labels/report'
import { timeLabels } from '@/labels/time'
import { renderCsv } from '@/reports/csv'
import { itemLines, kindText, periodText, statusNote, statusText } from '@/reports/weekly/lines'

type Column = keyof typeof reportLabels.columns
type Cells = Partial<Record<Column, string | number | null>>

const COLUMNS = Object.keys(reportLabels.columns) as Column[]

/** The weekly report as one flat table: a row per quota and item, quota and week repeated, adjustments last. */
export const renderWeeklyCsv = (report: WeeklyExport): string => {
  const rows = [
    ...report.model.quotas.flatMap((line) =>
      itemRows(line).map((cells) => ({ ...quotaCells(line), ...cells })),
    ),
    ...unseenRows(report),
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
  period: periodText(line),
  periodKey: line.periodKey,
  quota: line.quotaName,
  minimum: line.minimum,
  published: line.published,
  planned: line.planned,
  missing: line.missing,
  status: statusText(line),
  statusNote: statusNote(line),
})

const itemRows = (line: QuotaLine): Cells[] =>
  itemLines(line).map(({ line: name, item, note }) => (item ? itemCells(item, name, note) : { line: name }))

const itemCells = (item: ReportItem, line: string, note: string | null): Cells => ({
  line,
  title: item.title,
  kind: kindText(item),
  section: item.sectionName,
  itemUnit: item.unitName,
  channel: item.channelName,
  publishedAt: moment(item.publishedAt),
  dueAt: moment(item.dueAt),
  link: item.link,
  note,
})

const unseenRows = ({ model }: WeeklyExport): Cells[] =>
  (model.unseen ?? []).map(({ title, unitName, publishedAt, link }) => ({
    line: reportLabels.lines.unseen,
    title,
    itemUnit: unitName,
    publishedAt: moment(publishedAt),
    link,
  }))

const adjustmentRows = ({ adjustments }: WeeklyExport): Cells[] =>
  adjustments.map(({ at, reason, text }) => ({
    line: reportLabels.lines.adjustment,
    note: `${moment(at)}: ${text} (${reason})`,
  }))

const moment = (at: string | null): string | null => (at === null ? null : formatDateTime(at))
