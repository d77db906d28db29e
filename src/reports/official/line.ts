import { stripControl, toNfc } from '@/domain/text'
import type { Line, Role } from '@/reports/official/composition'
import type { StyleName } from '@/reports/official/styles'

/** Text that fits every format: composed letters, nothing XML forbids, no line breaks. */
export const tidy = (text: string): string =>
  toNfc(stripControl(text))
    .replace(/[\t\r\n]+/g, ' ')
    .trimEnd()

/** A line of the document. */
export const line = (style: StyleName, text: string, role: Role = 'P'): Line => ({
  kind: 'line',
  style,
  text: tidy(text),
  role,
})
