import type { Composition, Piece, Section } from '@/reports/official/composition'
import { columns, paragraph, small } from '@/reports/official/docx/paragraphs'
import { pictureXml } from '@/reports/official/docx/picture'
import type { Relations } from '@/reports/official/docx/relations'
import { tableXml } from '@/reports/official/docx/table'
import { el, NAMESPACES, twips, XML_HEAD } from '@/reports/official/docx/xml'
import { PAGE, textWidthMm } from '@/reports/official/page'

/** Relations to the headers and the footer; the first page's header is empty. */
export const FRAME = { header: 'header', firstHeader: 'firstHeader', footer: 'footer' } as const

/** Pages, margins and numbers of a section: numbered from 1, the first without one. */
const sectionProperties = ({ isLandscape }: Section): string => {
  const [width, height] = isLandscape ? [PAGE.heightMm, PAGE.widthMm] : [PAGE.widthMm, PAGE.heightMm]
  const frame = (kind: 'header' | 'footer', type: 'default' | 'first', id: string): string =>
    el(`w:${kind}Reference`, { 'w:type': type, 'r:id': id })
  return el(
    'w:sectPr',
    {},
    frame('header', 'default', FRAME.header),
    frame('header', 'first', FRAME.firstHeader),
    frame('footer', 'default', FRAME.footer),
    frame('footer', 'first', FRAME.footer),
    el('w:type', { 'w:val': 'nextPage' }),
    el('w:pgSz', {
      'w:w': twips(width),
      'w:h': twips(height),
      'w:orient': isLandscape ? 'landscape' : undefined,
    }),
    el('w:pgMar', {
      'w:top': twips(PAGE.topMm),
      'w:right': twips(PAGE.rightMm),
      'w:bottom': twips(PAGE.bottomMm),
      'w:left': twips(PAGE.leftMm),
      'w:header': twips(PAGE.numberMm),
      'w:footer': twips(PAGE.fingerprintMm),
      'w:gutter': 0,
    }),
    el('w:pgNumType', { 'w:start': 1 }),
    el('w:titlePg'),
  )
}

/** A flat, empty paragraph: Word wants one behind a table, and one to carry the end of a section. */
const flat = (properties: string): string =>
  el(
    'w:p',
    {},
    el(
      'w:pPr',
      {},
      el('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 20, 'w:lineRule': 'exact' }),
      properties,
    ),
  )

function* pieceXml(
  piece: Piece,
  spaceMm: number,
  relations: Relations,
  pictureNumber: () => number,
): Generator<string> {
  if (piece.kind === 'table') {
    yield* tableXml(piece.table, spaceMm, relations.linkTo)
    yield flat('')
  } else if (piece.kind === 'picture') {
    const relation = relations.pictureTo(piece.picture)
    yield paragraph('caption', pictureXml(piece.picture, pictureNumber(), relation, spaceMm))
  } else if (piece.kind === 'columns') yield `${columns(piece, spaceMm)}${flat('')}`
  else yield small(piece, spaceMm)
}

/** `word/document.xml`, piece by piece. What it refers to is gathered in `relations`. */
export function* documentPart({ sections }: Composition, relations: Relations): Generator<string> {
  let pictures = 0
  const pictureNumber = () => (pictures += 1)
  const [tag] = el('w:document', NAMESPACES, '').split('</')
  yield `${XML_HEAD}${tag}<w:body>`
  for (const [at, section] of sections.entries()) {
    const spaceMm = textWidthMm(section.isLandscape)
    for (const piece of section.pieces) yield* pieceXml(piece, spaceMm, relations, pictureNumber)
    const properties = sectionProperties(section)
    yield at === sections.length - 1 ? properties : flat(properties)
  }
  yield '</w:body></w:document>'
}
