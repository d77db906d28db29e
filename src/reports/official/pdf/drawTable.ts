import { cellHref, cellStyle, cellText } from '@/reports/official/cells'
import { columnWidths } from '@/reports/official/columnWidths'
import { tidy } from '@/reports/official/line'
import type { Canvas, Element } from '@/reports/official/pdf/canvas'
import { wrap } from '@/reports/official/pdf/wrap'
import { styleOf, type TextStyle } from '@/reports/official/styles'
import type { ReportRow, ReportTable } from '@/reports/official/types'

const PAD_X = 4
const PAD_Y = 1.5
const BORDER = 0.5
/** A letter of a table, bold, in points. */
const LETTER = 6.5
/** Rows after which the reader may take what is ready. */
const ROWS = 50

type DrawnCell = { lines: string[]; style: TextStyle; href: string | null }
type Grid = { widths: number[]; lefts: number[] }

const gridOf = (canvas: Canvas, table: ReportTable): Grid => {
  const widths = columnWidths(table.columns, canvas.width, LETTER)
  const lefts = widths.map(
    (_, at) => canvas.left + widths.slice(0, at).reduce((sum, width) => sum + width, 0),
  )
  return { widths, lefts }
}

const cellOf = (canvas: Canvas, text: string, style: TextStyle, width: number): DrawnCell => ({
  lines: wrap(tidy(text), width - 2 * PAD_X, canvas.measure(style)),
  style,
  href: null,
})

const rowCells = (canvas: Canvas, table: ReportTable, grid: Grid, row: ReportRow, isTotal: boolean) =>
  table.columns.map(({ key, type }, at) => ({
    ...cellOf(canvas, cellText(row[key], type), styleOf(cellStyle(type, isTotal)), grid.widths[at] ?? 0),
    href: cellHref(row[key]),
  }))

const headCells = (canvas: Canvas, { columns }: ReportTable, grid: Grid): DrawnCell[] =>
  columns.map(({ label }, at) => cellOf(canvas, label, styleOf('tableHead'), grid.widths[at] ?? 0))

const rowHeight = (canvas: Canvas, cells: readonly DrawnCell[]): number =>
  Math.max(...cells.map(({ lines, style }) => lines.length * canvas.lineHeight(style))) + 2 * PAD_Y

const drawBorders = (canvas: Canvas, { widths, lefts }: Grid, height: number): void =>
  canvas.artifact('Layout', () => {
    for (const [at, x] of lefts.entries()) canvas.pdf.rect(x, canvas.y, widths[at] ?? 0, height)
    canvas.pdf.lineWidth(BORDER).stroke('#000000')
  })

const writeCell = (canvas: Canvas, cell: DrawnCell, x: number, width: number): void => {
  const high = canvas.lineHeight(cell.style)
  for (const [at, text] of cell.lines.entries())
    canvas.write(text, cell.style, canvas.y + PAD_Y + at * high, { x: x + PAD_X, width: width - 2 * PAD_X })
}

/** The cell's text as a part of `holder`; behind a link, as the link's own part. */
const drawCell = (canvas: Canvas, cell: DrawnCell, holder: Element, x: number, width: number): void => {
  if (cell.href === null) {
    canvas.tagged(holder, 'P', () => writeCell(canvas, cell, x, width))
    return
  }
  const link = canvas.pdf.struct('Link')
  holder.add(link)
  canvas.tagged(link, 'Link', () => writeCell(canvas, cell, x, width))
  const height = cell.lines.length * canvas.lineHeight(cell.style)
  // The typings know neither option; both are the library's own way to tie an annotation to its place.
  const tie = { structParent: link, Contents: new String(cell.lines.join(' ')) }
  canvas.pdf.link(x + PAD_X, canvas.y + PAD_Y, width - 2 * PAD_X, height, cell.href, tie as object)
  link.end()
}

/** What of the cells fits into `room`, and the rest; null when all of it fits. */
const cut = (canvas: Canvas, cells: readonly DrawnCell[], room: number) => {
  const fits = ({ style }: DrawnCell) =>
    Math.max(1, Math.floor((room - 2 * PAD_Y) / canvas.lineHeight(style)))
  if (rowHeight(canvas, cells) <= room) return { now: cells, later: null }
  return {
    now: cells.map((cell) => ({ ...cell, lines: cell.lines.slice(0, fits(cell)) })),
    later: cells.map((cell) => ({ ...cell, lines: cell.lines.slice(fits(cell)) })),
  }
}

/** One table with borders. The head stands on every page; a row stays whole unless it is higher than a page. */
export const drawTable = async (canvas: Canvas, table: ReportTable, parent: Element): Promise<void> => {
  const grid = gridOf(canvas, table)
  const head = headCells(canvas, table, grid)
  const headHeight = rowHeight(canvas, head)
  const element = canvas.pdf.struct('Table')
  parent.add(element)

  const drawRow = (cells: readonly DrawnCell[], tag: 'TH' | 'TD'): void => {
    const tr = canvas.pdf.struct('TR')
    element.add(tr)
    const holders = cells.map(() =>
      canvas.pdf.struct(tag, tag === 'TH' ? ({ scope: 'Column' } as object) : {}),
    )
    holders.forEach((holder) => tr.add(holder))
    let left: readonly DrawnCell[] | null = cells
    while (left) {
      const { now, later }: ReturnType<typeof cut> = cut(canvas, left, canvas.bottom - canvas.y)
      const height = rowHeight(canvas, now)
      for (const [at, cell] of now.entries()) {
        const holder = holders[at]
        if (holder && cell.lines.length > 0)
          drawCell(canvas, cell, holder, grid.lefts[at] ?? 0, grid.widths[at] ?? 0)
      }
      drawBorders(canvas, grid, height)
      canvas.y += height
      left = later
      if (later) startPage()
    }
    tr.end()
  }

  const startPage = (): void => {
    canvas.addPage()
    canvas.artifact('Pagination', () =>
      head.forEach((cell, at) => writeCell(canvas, cell, grid.lefts[at] ?? 0, grid.widths[at] ?? 0)),
    )
    drawBorders(canvas, grid, headHeight)
    canvas.y += headHeight
  }

  const drawBodyRow = (row: ReportRow, isTotal: boolean): void => {
    const cells = rowCells(canvas, table, grid, row, isTotal)
    if (canvas.y + rowHeight(canvas, cells) > canvas.bottom) startPage()
    drawRow(cells, 'TD')
  }

  canvas.ensure(headHeight * 2)
  drawRow(head, 'TH')
  for (const [at, row] of table.rows.entries()) {
    drawBodyRow(row, false)
    if (at % ROWS === ROWS - 1) await canvas.rest()
  }
  if (table.totals) drawBodyRow(table.totals, true)
  element.end()
  canvas.after = 0
}
