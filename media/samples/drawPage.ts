import { type Random, randomFrom } from './random'

/** A4 in points, and the margins of an official document (facts §3), in points too. */
const PAGE = { width: 595, height: 842 }
const LEFT = 90
const RIGHT = 545
const TOP = 780
const GREY = '0.62 g'

const bar = (x: number, y: number, width: number, height = 6): string =>
  `${Math.round(x)} ${Math.round(y)} ${Math.round(width)} ${height} re f`

const centred = (middle: number, y: number, width: number): string => bar(middle - width / 2, y, width)

const letterhead = [
  ...[150, 120, 60].map((width, i) => centred(175, TOP - i * 18, width)),
  ...[230, 170, 90].map((width, i) => centred(430, TOP - i * 18, width)),
]

const paragraph = (top: number, lines: number, random: Random): string[] =>
  Array.from({ length: lines }, (_, i) => {
    const from = i === 0 ? LEFT + 28 : LEFT
    const to = i === lines - 1 ? random.between(240, 460) : RIGHT
    return bar(from, top - i * 17, to - from)
  })

function strokes(random: Random): string {
  const lines = [4, 3, 5, 4].map(() => random.whole(3, 6))
  let top = 620
  const text = lines.flatMap((count) => {
    const drawn = paragraph(top, count, random)
    top -= count * 17 + 12
    return drawn
  })
  const ending = [
    centred(430, top - 24, 130),
    centred(430, top - 110, 110),
    bar(LEFT, top - 24, 70),
    bar(LEFT, top - 42, 110),
  ]
  return [GREY, ...letterhead, centred(310, 680, 240), centred(310, 662, 320), ...text, ...ending].join('\n')
}

/** The objects of a PDF file, numbered from 1, with their cross-reference table (ISO 32000-1, 7.5). */
function pdf(objects: readonly string[]): Buffer {
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(`${body}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`, 'latin1')
}

/**
 * A PDF of one page that stands for the scan of an official document: bars where its lines are, no letters, no
 * seal and no signature. The same for the same whole number `seed`, another for another.
 */
export const drawPage = (seed: number): Buffer => {
  const content = strokes(randomFrom(seed))
  return pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents 4 0 R /Resources << >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ])
}
