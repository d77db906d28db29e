import type { ReportColumn } from '@/reports/official/types'

/** Each column's part of `width`. */
export const columnWidths = (columns: readonly ReportColumn[], width: number): number[] => {
  const parts = columns.reduce((sum, column) => sum + column.width, 0)
  return columns.map((column) => (column.width / parts) * width)
}
