import { formatDateTime, formatDay } from '@/domain/time/instant'
import type { StyleName } from '@/reports/official/styles'
import type { Cell, CellType } from '@/reports/official/types'

/** 1234567 → `1.234.567`; the same on every machine, whatever its language data. */
const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+$)/g, '.')

const percent = (fraction: number): string => `${String(Math.round(fraction * 1000) / 10).replace('.', ',')}%`

/** A cell as people read it: `1.234`, `85,6%`, `21/11/2026`, `08:00 21/11/2026`; empty for null. */
export const cellText = (cell: Cell | undefined, type: CellType): string => {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'object') return cell.text
  if (typeof cell === 'number') return type === 'percent' ? percent(cell) : grouped(cell)
  if (type === 'day') return formatDay(cell)
  return type === 'instant' ? formatDateTime(cell) : cell
}

/** Where the cell leads, or null. */
export const cellHref = (cell: Cell | undefined): string | null =>
  typeof cell === 'object' && cell !== null ? cell.href : null

const PLACE: Record<CellType, 'Text' | 'Number' | 'Centre'> = {
  text: 'Text',
  link: 'Text',
  integer: 'Number',
  percent: 'Number',
  day: 'Centre',
  instant: 'Centre',
}

/** How a cell of this type is set. */
export const cellStyle = (type: CellType, isTotal: boolean): StyleName =>
  `${isTotal ? 'total' : 'cell'}${PLACE[type]}`
