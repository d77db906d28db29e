import type { InformationExport, InformationReport } from '@/domain/report/information/types'
import { informationLabels } from '@/labels/information'
import { channelKindTable, channelTable, figureTable } from '@/reports/information/figureTables'
import {
  adjustmentTable,
  itemTable,
  pictureTable,
  procedureTable,
  proposalTable,
  quotaPeriodTable,
  quotaTable,
  sloganTable,
} from '@/reports/information/listTables'
import { rollUpTables } from '@/reports/information/rollUpTables'
import type { ReportTable } from '@/reports/official/types'

const { tables: words } = informationLabels

export const topicTable = (report: InformationReport): ReportTable =>
  figureTable(report, { id: 'chu-de', title: words.titles.topics, key: 'topic', figures: report.topics })

export const departmentTable = (report: InformationReport): ReportTable =>
  figureTable(report, {
    id: 'don-vi',
    title: words.titles.departments,
    key: 'department',
    figures: report.departments,
    totals: report.total,
  })

export const authorTable = (report: InformationReport): ReportTable =>
  figureTable(report, {
    id: 'nguoi-viet',
    title: words.titles.authors,
    key: 'author',
    figures: report.authors,
    totals: report.total,
  })

/** Every table of a report in the order of the document: the sheets of the workbook, the sections of the CSV. */
export const informationTables = ({ model, adjustments }: InformationExport): ReportTable[] => [
  channelTable(model),
  channelKindTable(model),
  topicTable(model),
  ...rollUpTables(model),
  quotaTable(model),
  quotaPeriodTable(model),
  sloganTable(model),
  procedureTable(model),
  departmentTable(model),
  authorTable(model),
  proposalTable(model),
  itemTable(model),
  pictureTable(model),
  ...(adjustments.length > 0 ? [adjustmentTable({ adjustments })] : []),
]
