import type { UnseenItem } from '@/domain/report/types'
import type { ReportAdjustment, WeeklyExport, WeeklyReport } from '@/domain/report/weekly'
import { reportLabels } from '@/labels/report'
import { weeklyDocumentLabels as words } from '@/labels/weeklyDocument'
import type { ReportTable } from '@/reports/official/types'
import { itemLines, kindText, periodText, statusNote, statusText } from '@/reports/weekly/lines'

const { columns } = reportLabels

/** One row for each quota. */
export const weeklyQuotaTable = ({ quotas, period }: WeeklyReport): ReportTable => ({
  id: 'chi-tieu',
  title: words.tables.quotas,
  columns: [
    { key: 'order', label: words.columns.order, type: 'integer', width: 1 },
    { key: 'quota', label: columns.quota, type: 'text', width: 4 },
    { key: 'minimum', label: columns.minimum, type: 'integer', width: 1.6 },
    { key: 'published', label: columns.published, type: 'integer', width: 1.6 },
    { key: 'missing', label: columns.missing, type: 'integer', width: 1.6 },
    { key: 'status', label: columns.status, type: 'text', width: 2.4 },
    { key: 'note', label: columns.note, type: 'text', width: 3.5 },
  ],
  rows: quotas.map((line, at) => ({
    order: at + 1,
    quota: line.periodKey === period.key ? line.quotaName : `${line.quotaName}, ${periodText(line)}`,
    minimum: line.minimum,
    published: line.published,
    missing: line.missing,
    status: statusText(line),
    note: statusNote(line),
  })),
})

/** One row for each item under each quota, in the order of the report. */
export const weeklyItemTable = ({ quotas }: WeeklyReport): ReportTable => {
  const lines = quotas.flatMap((quota) =>
    itemLines(quota).flatMap(({ line, item, note }) => (item ? [{ quota, line, item, note }] : [])),
  )
  return {
    id: 'tin-bai',
    title: words.tables.items,
    columns: [
      { key: 'order', label: words.columns.order, type: 'integer', width: 1 },
      { key: 'title', label: columns.title, type: 'text', width: 6 },
      { key: 'kind', label: columns.kind, type: 'text', width: 1.5 },
      { key: 'section', label: columns.section, type: 'text', width: 2.2 },
      { key: 'unit', label: columns.itemUnit, type: 'text', width: 2.6 },
      { key: 'channel', label: columns.channel, type: 'text', width: 2.2 },
      { key: 'publishedAt', label: columns.publishedAt, type: 'instant', width: 2.2 },
      { key: 'quota', label: columns.quota, type: 'text', width: 2.8 },
      { key: 'line', label: columns.line, type: 'text', width: 2 },
      { key: 'note', label: columns.note, type: 'text', width: 3 },
      { key: 'link', label: columns.link, type: 'link', width: 4 },
    ],
    rows: lines.map(({ quota, line, item, note }, at) => ({
      order: at + 1,
      title: item.title,
      kind: kindText(item),
      section: item.sectionName,
      unit: item.unitName,
      channel: item.channelName,
      publishedAt: item.publishedAt,
      quota: quota.quotaName,
      line,
      note,
      link: item.link === null ? null : { text: item.link, href: item.link },
    })),
  }
}

const adjustmentTable = (adjustments: readonly ReportAdjustment[]): ReportTable => ({
  id: 'dieu-chinh',
  title: words.tables.adjustments,
  columns: [
    { key: 'at', label: words.columns.at, type: 'instant', width: 2 },
    { key: 'text', label: words.columns.text, type: 'text', width: 5 },
    { key: 'reason', label: words.columns.reason, type: 'text', width: 4 },
  ],
  rows: adjustments.map(({ at, text, reason }) => ({ at, text, reason })),
})

/** What was adjusted since the close; none when nothing was. */
export const weeklyAdjustmentTables = ({ adjustments }: WeeklyExport): ReportTable[] =>
  adjustments.length > 0 ? [adjustmentTable(adjustments)] : []

const unseenTable = (unseen: readonly UnseenItem[]): ReportTable => ({
  id: 'chua-thay-tren-cong',
  title: words.tables.unseen,
  columns: [
    { key: 'order', label: words.columns.order, type: 'integer', width: 1 },
    { key: 'title', label: columns.title, type: 'text', width: 6 },
    { key: 'unit', label: columns.itemUnit, type: 'text', width: 3 },
    { key: 'publishedAt', label: columns.publishedAt, type: 'instant', width: 2.2 },
    { key: 'link', label: columns.link, type: 'link', width: 4 },
  ],
  rows: unseen.map(({ title, unitName, publishedAt, link }, at) => ({
    order: at + 1,
    title,
    unit: unitName,
    publishedAt,
    link: { text: link, href: link },
  })),
})

/** What the portal had not shown; none when it showed everything, and where none is watched. */
export const weeklyUnseenTables = ({ unseen = [] }: WeeklyReport): ReportTable[] =>
  unseen.length > 0 ? [unseenTable(unseen)] : []

/** Every table of the weekly report: the sheets of the workbook. */
export const weeklyTables = (report: WeeklyExport): ReportTable[] => [
  weeklyQuotaTable(report.model),
  weeklyItemTable(report.model),
  ...weeklyUnseenTables(report.model),
  ...weeklyAdjustmentTables(report),
]
