import type { Columns, Line, Small } from '@/reports/official/composition'
import { POINTS_PER_MM } from '@/reports/official/page'
import type { Canvas, Element } from '@/reports/official/pdf/canvas'
import { wrap } from '@/reports/official/pdf/wrap'
import { styleOf } from '@/reports/official/styles'

/** Lines of what follows that a heading, and the last words before the signature, take along to the next page. */
const COMPANY = { heading: 3, signature: 11 }
const RULE_ROOM = 6
const RULE_WIDTH = 0.75

type Space = { x: number; width: number }

const linesOf = (canvas: Canvas, { style, text }: Line, width: number) => {
  const set = styleOf(style)
  const indent = (set.firstIndentMm ?? 0) * POINTS_PER_MM
  return { set, indent, lines: wrap(text, width, canvas.measure(set), indent) }
}

/** How high a piece is when nothing breaks. */
const heightOf = (canvas: Canvas, piece: Small, width: number): number => {
  if (piece.kind === 'rule') return RULE_ROOM
  if (piece.kind === 'gap') return piece.heightMm * POINTS_PER_MM
  const { set, lines } = linesOf(canvas, piece, width)
  return lines.length * canvas.lineHeight(set) + (set.spaceBefore ?? 0) + (set.spaceAfter ?? 0)
}

/** A line of the composition as a paragraph, over as many pages as it takes. */
const drawLine = (canvas: Canvas, line: Line, parent: Element, { x, width }: Space): void => {
  const { set, indent, lines } = linesOf(canvas, line, width)
  const high = canvas.lineHeight(set)
  if (!canvas.isAtTop()) canvas.y += Math.max(0, (set.spaceBefore ?? 0) - canvas.after)
  const company = line.isKept ? COMPANY.signature : set.isKept ? COMPANY.heading : 0
  canvas.ensure(high * (company > 0 ? lines.length + company : Math.min(2, lines.length)))
  const tag = line.role === 'LI' ? 'P' : line.role
  const element = canvas.pdf.struct(tag)
  parent.add(element)
  for (const [at, text] of lines.entries()) {
    canvas.ensure(high)
    const y = canvas.y + (high - canvas.lineHeight({ ...set, line: 1 })) / 2
    canvas.tagged(element, tag, () =>
      canvas.write(text, set, y, {
        x,
        width,
        indent: at === 0 ? indent : 0,
        isLast: at === lines.length - 1,
      }),
    )
    canvas.y += high
  }
  element.end()
  canvas.after = set.spaceAfter ?? 0
  canvas.y += canvas.after
}

const drawRule = (canvas: Canvas, widthMm: number, { x, width }: Space): void => {
  const long = Math.min(width, widthMm * POINTS_PER_MM)
  const from = x + (width - long) / 2
  const y = canvas.y + RULE_ROOM / 2
  canvas.artifact('Layout', () => {
    canvas.pdf
      .moveTo(from, y)
      .lineTo(from + long, y)
      .lineWidth(RULE_WIDTH)
      .stroke('#000000')
  })
  canvas.after = 0
  canvas.y += RULE_ROOM
}

/** A line, a drawn line or room left free. */
export const drawSmall = (canvas: Canvas, piece: Small, parent: Element, space: Space): void => {
  if (piece.kind === 'line') drawLine(canvas, piece, parent, space)
  else if (piece.kind === 'rule') drawRule(canvas, piece.widthMm, space)
  else canvas.y += piece.heightMm * POINTS_PER_MM
}

/** The two sides beside each other, whole on one page. They are paragraphs to a screen reader, left side first. */
export const drawColumns = (canvas: Canvas, { leftShare, rows }: Columns, parent: Element): void => {
  const leftWidth = canvas.width * leftShare
  const sides = { left: leftWidth, right: canvas.width - leftWidth }
  const high = (side: 'left' | 'right', pieces: readonly Small[]): number =>
    pieces.reduce((sum, piece) => sum + heightOf(canvas, piece, sides[side]), 0)
  const heights = rows.map(({ left, right }) => Math.max(high('left', left), high('right', right)))
  canvas.ensure(heights.reduce((sum, height) => sum + height, 0))
  for (const [at, { left, right }] of rows.entries()) {
    const top = canvas.y
    for (const piece of left) drawSmall(canvas, piece, parent, { x: canvas.left, width: sides.left })
    canvas.y = top
    canvas.after = 0
    for (const piece of right)
      drawSmall(canvas, piece, parent, { x: canvas.left + leftWidth, width: sides.right })
    canvas.y = top + (heights[at] ?? 0)
    canvas.after = 0
  }
}
