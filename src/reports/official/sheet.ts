import type { Cell as SheetCell, CellStyle, CellValue, WriteSheet } from 'hucre'
import { officialDocumentLabels as labels } from '@/labels/officialDocument'
import { cellHref, cellText } from '@/reports/official/cells'
import { columnWidths } from '@/reports/official/columnWidths'
import { tidy } from '@/reports/official/line'
import type {
  Cell,
  CellType,
  ReportColumn,
  ReportRow,
  ReportTable,
  WorkbookFacts,
} from '@/reports/official/types'

/** Rows above the table: title, who and when, the table's name, its hash. */
const TITLE_ROWS = 4
/** In letters, as workbooks measure. */
const TOTAL_WIDTH = 160
const LINE_POINTS = 15
/** "08:00 21/11/2026" must stand on one line, or the cell shows signs instead. */
const INSTANT_WIDTH = 18
const VIETNAM_MS = 7 * 60 * 60 * 1000
/** What Excel allows as the name of a sheet. */
const NAME_LENGTH = 31

const border = { style: 'thin', color: { rgb: '000000' } } as const
const framed = { border: { top: border, bottom: border, left: border, right: border } } as const
const font = { name: 'Times New Roman', size: 11 } as const

/** Text cells have the format of text: typed into again, "=1+1" stays what it says. */
const FORMATS: Record<CellType, string> = {
  text: '@',
  link: '@',
  integer: '#,##0',
  percent: '0.0%',
  day: 'dd/mm/yyyy',
  instant: 'hh:mm dd/mm/yyyy',
}

const bodyStyle = (type: CellType): CellStyle => ({
  ...framed,
  font,
  numFmt: FORMATS[type],
  alignment: { vertical: 'top', wrapText: type === 'text' || type === 'link' },
})

/** A number or a date as such; instants as the clock in Vietnam shows them, for a workbook knows no zones. */
const valueOf = (cell: Cell | undefined, type: CellType): CellValue => {
  if (cell === null || cell === undefined) return null
  if (typeof cell === 'number') return cell
  if (typeof cell === 'object') return tidy(cellText(cell, type))
  if (type === 'day') return new Date(`${cell}T00:00:00Z`)
  if (type === 'instant') return new Date(Date.parse(cell) + VIETNAM_MS)
  return tidy(cell)
}

/** `A`, `B` … `AA`. */
const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26))

/** The table's title as far as it may name a sheet, numbered when it was taken. */
export const sheetName = (title: string, taken: ReadonlySet<string>): string => {
  const clean = tidy(title)
    .replace(/[[\]:*?/\\']/g, ' ')
    .trim()
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` ${number}`
    const name = clean.slice(0, NAME_LENGTH - suffix.length).trim() + suffix
    if (!taken.has(name)) return name
  }
}

const titleCells = (facts: WorkbookFacts, title: string): [number, string, CellStyle][] => [
  [0, facts.title, { font: { ...font, size: 14, bold: true } }],
  [1, facts.subtitle, { font }],
  [2, title, { font: { ...font, size: 12, bold: true } }],
  [
    3,
    facts.sha256 === null ? labels.workbook.draft : `${labels.workbook.sha256}: ${facts.sha256}`,
    { font: { ...font, size: 8 } },
  ],
]

/** Only addresses of the web become links; anything else stays text. */
const isWebAddress = (href: string): boolean => /^https?:\/\//i.test(href)

const sheetWidths = (columns: readonly ReportColumn[]): number[] =>
  columnWidths(columns, TOTAL_WIDTH, 1.2).map((width, at) =>
    Math.round(columns[at]?.type === 'instant' ? Math.max(INSTANT_WIDTH, width) : width),
  )

/** Room for all lines of a row's text: not every program makes it by itself. */
const rowHeight = (texts: readonly string[], widths: readonly number[]): { height: number } => ({
  height:
    LINE_POINTS * Math.max(1, ...texts.map((text, at) => Math.ceil((text.length * 1.1) / (widths[at] ?? 1)))),
})

const rowHeights = ({ columns, rows }: ReportTable, widths: readonly number[]) =>
  new Map([
    [
      TITLE_ROWS,
      rowHeight(
        columns.map(({ label }) => `${label} `.repeat(2)),
        widths,
      ),
    ],
    ...rows.map((row, at): [number, { height: number }] => [
      TITLE_ROWS + 1 + at,
      rowHeight(
        columns.map(({ key, type }) => (type === 'instant' ? '' : cellText(row[key], type))),
        widths,
      ),
    ]),
  ])

/** What is special about single cells: titles, the head, totals, links. */
const specialCells = (table: ReportTable, facts: WorkbookFacts): Map<string, Partial<SheetCell>> => {
  const cells = new Map<string, Partial<SheetCell>>()
  const { columns, rows, totals } = table
  for (const [row, value, style] of titleCells(facts, table.title))
    cells.set(`${row},0`, { value: tidy(value), style })
  for (const [at, { label, type, key }] of columns.entries()) {
    const head = { ...framed, font: { ...font, bold: true }, numFmt: '@' }
    cells.set(`${TITLE_ROWS},${at}`, {
      value: tidy(label),
      style: { ...head, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } },
    })
    const last = TITLE_ROWS + 1 + rows.length
    if (totals)
      cells.set(`${last},${at}`, {
        value: valueOf(totals[key], type),
        style: { ...bodyStyle(type), font: { ...font, bold: true } },
      })
    if (type !== 'link') continue
    for (const [index, row] of rows.entries()) {
      const href = cellHref(row[key])
      if (href !== null && isWebAddress(href))
        cells.set(`${TITLE_ROWS + 1 + index},${at}`, {
          value: valueOf(row[key], type),
          hyperlink: { target: href },
          style: { ...bodyStyle(type), font: { ...font, underline: true } },
        })
    }
  }
  if (table.note)
    cells.set(`${TITLE_ROWS + 1 + rows.length + (totals ? 1 : 0)},0`, {
      value: tidy(table.note),
      style: { font: { ...font, italic: true } },
    })
  return cells
}

/** One table as a sheet: typed cells under a head that stays in sight, filters, one page wide when printed. */
export const sheetOf = (table: ReportTable, facts: WorkbookFacts, name: string): WriteSheet => {
  const { columns, rows, totals, note } = table
  const widths = sheetWidths(columns)
  const last = letters(columns.length - 1)
  const head = TITLE_ROWS + 1
  const end = head + rows.length + (totals ? 1 : 0) + (note ? 1 : 0)
  const values = (row: ReportRow): CellValue[] => columns.map(({ key, type }) => valueOf(row[key], type))
  return {
    name,
    columns: columns.map(({ type }, at) => ({
      width: widths[at] ?? 0,
      style: bodyStyle(type),
    })),
    rows: [
      ...titleCells(facts, table.title).map(([, value]) => [tidy(value)]),
      columns.map(({ label }) => tidy(label)),
      ...rows.map(values),
      ...(totals ? [values(totals)] : []),
      ...(note ? [[tidy(note)]] : []),
    ],
    cells: specialCells(table, facts),
    rowDefs: rowHeights(table, widths),
    freezePane: { rows: head },
    autoFilter: { range: `A${head}:${last}${head + rows.length}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: `$A$1:$${last}$${end}`,
      printTitlesRow: `$${head}:$${head}`,
    },
  }
}
