import { cellHref, cellStyle, cellText } from '@/reports/official/cells'
import { columnWidths } from '@/reports/official/columnWidths'
import { paragraph, run } from '@/reports/official/docx/paragraphs'
import { el, twips } from '@/reports/official/docx/xml'
import { tidy } from '@/reports/official/line'
import type { StyleName } from '@/reports/official/styles'
import type { ReportColumn, ReportRow, ReportTable } from '@/reports/official/types'

/** Gives the relation of an address of the web. */
export type LinkTo = (href: string) => string

/** A letter of a table, bold. */
const LETTER_MM = 2.3
/** Rows written at a time. */
const ROWS = 50

const cell = (widthMm: number, style: StyleName, inside: string): string =>
  el(
    'w:tc',
    {},
    el('w:tcPr', {}, el('w:tcW', { 'w:w': twips(widthMm), 'w:type': 'dxa' })),
    paragraph(style, inside),
  )

const rowOf = (isHead: boolean, cells: readonly string[]): string =>
  el('w:tr', {}, el('w:trPr', {}, el('w:cantSplit'), ...(isHead ? [el('w:tblHeader')] : [])), ...cells)

const opening = (widthMm: number, widths: readonly number[]): string => {
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  const border = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '000000' }
  return (
    el(
      'w:tblPr',
      {},
      el('w:tblW', { 'w:w': twips(widthMm), 'w:type': 'dxa' }),
      el('w:tblBorders', {}, ...edges.map((edge) => el(`w:${edge}`, border))),
      el('w:tblLayout', { 'w:type': 'fixed' }),
      el(
        'w:tblCellMar',
        {},
        ...['left', 'right'].map((edge) => el(`w:${edge}`, { 'w:w': twips(1.5), 'w:type': 'dxa' })),
      ),
    ) + el('w:tblGrid', {}, ...widths.map((width) => el('w:gridCol', { 'w:w': twips(width) })))
  )
}

/** A table with borders, its head repeated on every page and no row torn apart; a piece for every few rows. */
export function* tableXml(table: ReportTable, widthMm: number, linkTo: LinkTo): Generator<string> {
  const { columns, rows, totals } = table
  const widths = columnWidths(columns, widthMm, LETTER_MM)
  const inside = (row: ReportRow, { key, type }: ReportColumn): string => {
    const text = run(tidy(cellText(row[key], type)))
    const href = cellHref(row[key])
    return href === null ? text : el('w:hyperlink', { 'r:id': linkTo(href) }, text)
  }
  const cells = (row: ReportRow, isTotal: boolean): string[] =>
    columns.map((column, at) => cell(widths[at] ?? 0, cellStyle(column.type, isTotal), inside(row, column)))
  const head = columns.map(({ label }, at) => cell(widths[at] ?? 0, 'tableHead', run(tidy(label))))
  yield `<w:tbl>${opening(widthMm, widths)}${rowOf(true, head)}`
  for (let from = 0; from < rows.length; from += ROWS)
    yield rows
      .slice(from, from + ROWS)
      .map((row) => rowOf(false, cells(row, false)))
      .join('')
  yield `${totals ? rowOf(false, cells(totals, true)) : ''}</w:tbl>`
}
