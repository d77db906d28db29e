import { officialDocumentLabels as labels } from '@/labels/officialDocument'
import { renderCsvRows } from '@/reports/csv'
import { cellHref, cellText } from '@/reports/official/cells'
import type { Cell, CellType, ReportTable, WorkbookFacts } from '@/reports/official/types'

/** Whole numbers bare, a link as its address, the rest as people read it. */
const plain = (cell: Cell | undefined, type: CellType): string | number | null => {
  if (typeof cell === 'number' && type !== 'percent') return cell
  return cellHref(cell) ?? cellText(cell, type)
}

const rowsOf = ({ title, columns, rows, totals }: ReportTable) => [
  [title],
  columns.map(({ label }) => label),
  ...[...rows, ...(totals ? [totals] : [])].map((row) =>
    columns.map(({ key, type }) => plain(row[key], type)),
  ),
  [],
]

const headOf = ({ title, subtitle, sha256 }: WorkbookFacts) => [
  [title],
  [subtitle],
  ...(sha256 === null ? [] : [[labels.fingerprint(sha256)]]),
  [],
]

/** All tables in one file under what the report is and its hash, one below the other: title, head, rows, an empty line. */
export const renderTablesCsv = (tables: readonly ReportTable[], facts: WorkbookFacts): string =>
  renderCsvRows([...headOf(facts), ...tables.flatMap(rowsOf)])
