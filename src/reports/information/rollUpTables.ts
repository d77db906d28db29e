import type { InformationReport, RollUp } from '@/domain/report/information/types'
import { informationLabels } from '@/labels/information'
import { column, figureTable, numbered, ORDER } from '@/reports/information/figureTables'
import type { ReportTable } from '@/reports/official/types'

const { tables: words } = informationLabels

const receivedTable = ({ received }: RollUp): ReportTable => ({
  id: 'bao-cao-nhan',
  title: words.titles.received,
  columns: [
    ORDER,
    column('unit', 'text', 5),
    column('period', 'integer', 1.6),
    column('accumulated', 'integer', 1.8),
    column('lastYear', 'integer', 1.8),
    column('reports', 'integer', 1.4),
    column('source', 'text', 2),
    column('closedAt', 'instant', 2.4),
  ],
  rows: numbered(
    received.map(({ unitName, totals, source, closedAt }) => ({
      unit: unitName,
      period: totals.total.period,
      accumulated: totals.total.accumulated,
      lastYear: totals.total.lastYear,
      reports: totals.reports,
      source: words.sources[source],
      closedAt,
    })),
  ),
})

const missingTable = ({ missing }: RollUp): ReportTable => ({
  id: 'chua-co-bao-cao',
  title: words.titles.missing,
  columns: [ORDER, column('unit', 'text', 5), column('through', 'text', 5)],
  rows: numbered(
    missing.map(({ unitName, through }) => ({
      unit: unitName,
      through: [...through].reverse().join(' → ') || null,
    })),
  ),
})

/** What a receiver's report adds to its own numbers; none where nobody reports to the unit. */
export const rollUpTables = (report: InformationReport): ReportTable[] => {
  const { rollUp } = report
  if (rollUp === null) return []
  const { totals } = rollUp
  return [
    receivedTable(rollUp),
    missingTable(rollUp),
    figureTable(report, {
      id: 'tong-hop-hinh-thuc',
      title: words.titles.allChannels,
      key: 'channel',
      figures: totals.channels,
      totals: totals.total,
    }),
    figureTable(report, {
      id: 'tong-hop-chu-de',
      title: words.titles.allTopics,
      key: 'topic',
      figures: totals.topics,
    }),
  ]
}
