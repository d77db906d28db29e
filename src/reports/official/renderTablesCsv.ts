import { renderCsvRows } from '@/reports/csv'
import { cellHref, cellText } from '@/reports/official/cells'
import type { Cell, CellType, ReportTable } from '@/reports/official/types'

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

/** All tables in one file, one below the other: title, head, rows, an empty line. */
export const renderTablesCsv = (tables: readonly ReportTable[]): string =>
  renderCsvRows(tables.flatMap(rowsOf))
