import { el } from '@/reports/official/docx/xml'
import { fitPicture } from '@/reports/official/fitPicture'
import type { ReportPicture } from '@/reports/official/types'

/** English metric units in a millimetre. */
const EMU_PER_MM = 36_000

/** The picture in its own line; `number` from 1 through the document, `relation` to its file. */
export const pictureXml = (
  picture: ReportPicture,
  number: number,
  relation: string,
  spaceMm: number,
): string => {
  const { widthMm, heightMm } = fitPicture(picture, spaceMm)
  const size = { cx: Math.round(widthMm * EMU_PER_MM), cy: Math.round(heightMm * EMU_PER_MM) }
  const called = { id: number, name: `picture${number}` }
  const graphic = el(
    'pic:pic',
    {},
    el('pic:nvPicPr', {}, el('pic:cNvPr', called), el('pic:cNvPicPr')),
    el('pic:blipFill', {}, el('a:blip', { 'r:embed': relation }), el('a:stretch', {}, el('a:fillRect'))),
    el(
      'pic:spPr',
      {},
      el('a:xfrm', {}, el('a:off', { x: 0, y: 0 }), el('a:ext', size)),
      el('a:prstGeom', { prst: 'rect' }, el('a:avLst')),
    ),
  )
  return el(
    'w:r',
    {},
    el(
      'w:drawing',
      {},
      el(
        'wp:inline',
        { distT: 0, distB: 0, distL: 0, distR: 0 },
        el('wp:extent', size),
        el('wp:docPr', { ...called, descr: picture.alt }),
        el('wp:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noChangeAspect: 1 })),
        el(
          'a:graphic',
          {},
          el('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/picture' }, graphic),
        ),
      ),
    ),
  )
}
