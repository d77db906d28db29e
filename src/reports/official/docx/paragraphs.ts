import type { Columns, Line, Rule, Small } from '@/reports/official/composition'
import { el, escapeXml, twips } from '@/reports/official/docx/xml'
import type { StyleName } from '@/reports/official/styles'

/** A run of text in the style of its paragraph; spaces are kept. */
export const run = (text: string): string =>
  text === '' ? '' : el('w:r', {}, el('w:t', { 'xml:space': 'preserve' }, escapeXml(text)))

/** `outline`: the level a table of contents gives it (from 0); `isKept`: on the page of what follows. */
type Special = { outline?: number | undefined; isKept?: boolean | undefined }

/** A paragraph; `inside` is its runs. */
export const paragraph = (style: StyleName, inside: string, { outline, isKept }: Special = {}): string =>
  el(
    'w:p',
    {},
    el(
      'w:pPr',
      {},
      el('w:pStyle', { 'w:val': style }),
      ...(isKept ? [el('w:keepNext')] : []),
      ...(outline === undefined ? [] : [el('w:outlineLvl', { 'w:val': outline })]),
    ),
    inside,
  )

/** A composed line. */
const lineParagraph = ({ style, text, role, isKept }: Line): string => {
  const outline = role.startsWith('H') ? Number(role.slice(1)) - 1 : undefined
  return paragraph(style, run(text), { outline, isKept })
}

/** A line drawn in the middle: the upper border of a flat, empty paragraph between two indents. */
const rule = ({ widthMm }: Rule, spaceMm: number): string => {
  const indent = twips(Math.max(0, (spaceMm - widthMm) / 2))
  return el(
    'w:p',
    {},
    el(
      'w:pPr',
      {},
      el('w:pBdr', {}, el('w:top', { 'w:val': 'single', 'w:sz': 6, 'w:space': 1, 'w:color': '000000' })),
      el('w:spacing', { 'w:before': 40, 'w:after': 0, 'w:line': 80, 'w:lineRule': 'exact' }),
      el('w:ind', { 'w:left': indent, 'w:right': indent }),
    ),
  )
}

const gap = (heightMm: number): string =>
  el(
    'w:p',
    {},
    el('w:pPr', {}, el('w:spacing', { 'w:before': 0, 'w:line': twips(heightMm), 'w:lineRule': 'exact' })),
  )

/** A line, a drawn line or room left free, in a space so many millimetres wide. */
export const small = (piece: Small, spaceMm: number): string => {
  if (piece.kind === 'line') return lineParagraph(piece)
  return piece.kind === 'rule' ? rule(piece, spaceMm) : gap(piece.heightMm)
}

/** Two sides without borders, each row on one page. */
export const columns = ({ leftShare, rows }: Columns, spaceMm: number): string => {
  const widths = [leftShare * spaceMm, (1 - leftShare) * spaceMm]
  const side = (pieces: readonly Small[], widthMm: number): string =>
    el(
      'w:tc',
      {},
      el('w:tcPr', {}, el('w:tcW', { 'w:w': twips(widthMm), 'w:type': 'dxa' })),
      pieces.map((piece) => small(piece, widthMm)).join('') || el('w:p'),
    )
  const bare = ['left', 'right'].map((edge) => el(`w:${edge}`, { 'w:w': 0, 'w:type': 'dxa' }))
  return el(
    'w:tbl',
    {},
    el(
      'w:tblPr',
      {},
      el('w:tblW', { 'w:w': twips(spaceMm), 'w:type': 'dxa' }),
      el('w:tblLayout', { 'w:type': 'fixed' }),
      el('w:tblCellMar', {}, ...bare),
    ),
    el('w:tblGrid', {}, ...widths.map((width) => el('w:gridCol', { 'w:w': twips(width) }))),
    ...rows.map(({ left, right }) =>
      el(
        'w:tr',
        {},
        el('w:trPr', {}, el('w:cantSplit')),
        side(left, widths[0] ?? 0),
        side(right, widths[1] ?? 0),
      ),
    ),
  )
}
