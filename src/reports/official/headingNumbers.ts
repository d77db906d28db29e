import { officialDocumentLabels as labels } from '@/labels/officialDocument'
import type { HeadingLevel } from '@/reports/official/types'

const ROMAN = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** From 1 up, in capitals. */
export const roman = (number: number): string => {
  const next = ROMAN.find(([value]) => value <= number)
  return next ? next[1] + roman(number - next[0]) : ''
}

/** The 24th point is `aa`: no report goes so far, but nothing breaks. */
const letter = (number: number): string => {
  const { letters } = labels
  const last = letters.charAt((number - 1) % letters.length)
  return number > letters.length ? letter(Math.floor((number - 1) / letters.length)) + last : last
}

const LEVELS: readonly HeadingLevel[] = ['part', 'section', 'clause', 'point']
const SPELL = { part: roman, section: roman, clause: String, point: letter } as const

/** Counts headings in the order they come; a heading starts the levels below it anew. */
export const headingCounter = () => {
  const counts = [0, 0, 0, 0]
  return (level: HeadingLevel): string => {
    const at = LEVELS.indexOf(level)
    counts[at] = (counts[at] ?? 0) + 1
    counts.fill(0, at + 1)
    return SPELL[level](counts[at])
  }
}
