import type { TableProps } from '@/admin/information/types'
import type { Mark } from '@/admin/office/types'
import type { InformationReport } from '@/domain/report/information/types'
import { informationLabels } from '@/labels/information'
import { excerptOf } from '@/reports/information/excerpt'
import { cellHref, cellText } from '@/reports/official/cells'
import type { ReportTable } from '@/reports/official/types'

const { view: words } = informationLabels

/** Lines a table on the screen shows; the files have all. */
const MOST_ROWS = 100
const NUMBERS = new Set(['integer', 'percent'])

/** A table of a report for the screen: cells as people read them. */
export const presentTable = ({ id, title, columns, rows, totals, note }: ReportTable): TableProps => ({
  id,
  title,
  columns: columns.map(({ key, label, type }) => ({ key, label, isNumber: NUMBERS.has(type) })),
  rows: rows
    .slice(0, MOST_ROWS)
    .map((row) =>
      columns.map(({ key, type }) => ({ text: cellText(row[key], type), href: cellHref(row[key]) })),
    ),
  totals: totals ? columns.map(({ key, type }) => cellText(totals[key], type)) : null,
  note: note ?? null,
  more: Math.max(0, rows.length - MOST_ROWS),
})

export type InformationState = 'none' | 'draft' | 'closed' | 'signed'
const TONES = { none: 'calm', draft: 'info', closed: 'good', signed: 'good' } as const

export const stateMark = (state: InformationState): Mark => ({
  word: words.states[state],
  tone: TONES[state],
})

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

const rowHtml = (tag: 'th' | 'td', cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`

/** The excerpt as a word processor takes it from the clipboard, and as plain text. */
export const presentExcerpt = (model: InformationReport): { html: string; text: string } => {
  const { paragraphs, table } = excerptOf(model)
  const shown = presentTable(table)
  const body = shown.rows.map((row) =>
    rowHtml(
      'td',
      row.map(({ text }) => text),
    ),
  )
  const rows = [
    rowHtml(
      'th',
      shown.columns.map(({ label }) => label),
    ),
    ...body,
    ...(shown.totals ? [rowHtml('th', shown.totals)] : []),
  ]
  return {
    html: `${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}<p><b>${escapeHtml(shown.title)}</b></p><table border="1">${rows.join('')}</table>`,
    text: paragraphs.join('\n\n'),
  }
}
