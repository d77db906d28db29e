import { readSheet } from 'read-excel-file/node'
import type { ReportTable } from '@/reports/official/types'

const VIETNAM_MS = 7 * 60 * 60 * 1000
const HEAD_AT = 4

/** A workbook keeps moments as parts of a day: a reader may be a millisecond off. */
export const toSecond = (ms: number): number => Math.round(ms / 1000) * 1000

/** What a workbook must hold of a table: its head, every row, the totals; days and moments by Vietnam's clock. */
export const cellsOf = ({ columns, rows, totals }: ReportTable): unknown[][] => [
  columns.map(({ label }) => label),
  ...[...rows, ...(totals ? [totals] : [])].map((row) =>
    columns.map(({ key, type }) => {
      const cell = row[key]
      if (type === 'day' && typeof cell === 'string') return Date.parse(`${cell}T00:00:00Z`)
      if (type === 'instant' && typeof cell === 'string') return toSecond(Date.parse(cell) + VIETNAM_MS)
      return typeof cell === 'object' && cell !== null ? cell.text : cell === '' ? null : (cell ?? null)
    }),
  ),
]

/** A sheet as somebody else's reader sees it: the title above, and the cells of the table. */
export async function readTable(
  bytes: Buffer,
  sheet: number,
  { columns, rows, totals }: ReportTable,
): Promise<{ title: unknown; cells: unknown[][] }> {
  const read = await readSheet(bytes, sheet, { trim: false })
  const last = HEAD_AT + 1 + rows.length + (totals ? 1 : 0)
  const cells = read
    .slice(HEAD_AT, last)
    .map((row) => columns.map((_, at) => row[at] ?? null))
    .map((row) => row.map((cell) => (cell instanceof Date ? toSecond(cell.getTime()) : cell)))
  return { title: read[0]?.[0], cells }
}
