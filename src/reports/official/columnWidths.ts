import type { CellType, ReportColumn } from '@/reports/official/types'

/** Letters a value of this type takes on one line; text may break between words. */
const LETTERS: Record<CellType, number> = {
  text: 0,
  link: 0,
  integer: 3,
  percent: 5,
  day: 10,
  instant: 10,
}

/** How many letters wide a capital is. */
const CAPITAL = 1.4

/** A word's width in letters: an abbreviation such as TTHC is wider than it has letters. */
const lettersOf = (word: string): number =>
  word.length + (CAPITAL - 1) * (word.match(/\p{Lu}/gu)?.length ?? 0)

/** The longest word of the head or the shortest line of the values, and room at both sides. */
const needed = ({ label, type }: ReportColumn, letter: number): number =>
  (Math.max(LETTERS[type], ...label.split(/\s+/).map(lettersOf)) + 1.5) * letter

/**
 * Each column's part of `width`, none so narrow that a word of its head breaks (a letter is about `letter` wide) as long
 * as the page is wide enough for all.
 */
export const columnWidths = (columns: readonly ReportColumn[], width: number, letter: number): number[] => {
  const minimums = columns.map((column) => needed(column, letter))
  const all = minimums.reduce((sum, minimum) => sum + minimum, 0)
  if (all >= width) return minimums.map((minimum) => (minimum / all) * width)
  const narrow = new Set<number>()
  for (;;) {
    const taken = minimums.reduce((sum, minimum, at) => (narrow.has(at) ? sum + minimum : sum), 0)
    const parts = columns.reduce((sum, column, at) => (narrow.has(at) ? sum : sum + column.width), 0)
    const widths = columns.map((column, at) =>
      narrow.has(at) ? (minimums[at] ?? 0) : (column.width / parts) * (width - taken),
    )
    const tooNarrow = widths.flatMap((given, at) =>
      !narrow.has(at) && given < (minimums[at] ?? 0) ? [at] : [],
    )
    if (tooNarrow.length === 0) return widths
    tooNarrow.forEach((at) => narrow.add(at))
  }
}
