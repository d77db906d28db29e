import PDFDocument from 'pdfkit'
import { officialDocumentLabels as labels } from '@/labels/officialDocument'
import { compose } from '@/reports/official/compose'
import type { Composition, Piece } from '@/reports/official/composition'
import { fitPicture } from '@/reports/official/fitPicture'
import { POINTS_PER_MM } from '@/reports/official/page'
import { createCanvas, type Canvas, type Element, type Pdf } from '@/reports/official/pdf/canvas'
import { drawTable } from '@/reports/official/pdf/drawTable'
import { drawColumns, drawSmall } from '@/reports/official/pdf/drawText'
import { registerFonts } from '@/reports/official/pdf/fonts'
import type { OfficialDocument, ReportPicture } from '@/reports/official/types'
import { collect } from '@/reports/zip'

const drawPicture = async (canvas: Canvas, picture: ReportPicture, parent: Element): Promise<void> => {
  const { widthMm, heightMm } = fitPicture(picture, canvas.width / POINTS_PER_MM)
  const [width, height] = [widthMm * POINTS_PER_MM, heightMm * POINTS_PER_MM]
  canvas.ensure(height)
  const [x, y] = [canvas.left + (canvas.width - width) / 2, canvas.y]
  const bytes = Buffer.from(await picture.load())
  const figure = canvas.pdf.struct('Figure', { alt: picture.alt })
  parent.add(figure)
  canvas.tagged(figure, 'Figure', () => canvas.pdf.image(bytes, x, y, { width, height }))
  figure.end()
  canvas.y += height
}

const drawPiece = async (canvas: Canvas, piece: Piece, parent: Element): Promise<void> => {
  if (piece.kind === 'table') await drawTable(canvas, piece.table, parent)
  else if (piece.kind === 'picture') await drawPicture(canvas, piece.picture, parent)
  else if (piece.kind === 'columns') drawColumns(canvas, piece, parent)
  else drawSmall(canvas, piece, parent, { x: canvas.left, width: canvas.width })
}

const draw = async (pdf: Pdf, composition: Composition): Promise<void> => {
  registerFonts(pdf)
  const canvas = createCanvas(pdf, composition)
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  for (const { isLandscape, pieces } of composition.sections) {
    canvas.startSection(isLandscape)
    for (const piece of pieces) {
      if (pdf.destroyed) return
      await drawPiece(canvas, piece, root)
      await canvas.rest()
    }
  }
  root.end()
  pdf.end()
}

const create = ({ title, author, createdAt, sha256 }: Composition): Pdf => {
  const at = new Date(createdAt)
  const keywords = sha256 === null ? {} : { Keywords: `${labels.workbook.sha256} ${sha256}` }
  const creator = { Creator: labels.workbook.creator, Producer: labels.workbook.creator }
  return new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as 'PDF/A-2',
    tagged: true,
    lang: labels.language,
    displayTitle: true,
    info: { Title: title, Author: author, CreationDate: at, ModDate: at, ...creator, ...keywords },
  })
}

/**
 * The document as PDF 1.7, tagged (PDF/UA), with its fonts in it; the same lines as the DOCX. Drawn while it is read:
 * little more than a page is held.
 */
export async function* streamPdf(doc: OfficialDocument): AsyncGenerator<Uint8Array> {
  const composition = compose(doc)
  const pdf = create(composition)
  draw(pdf, composition).catch((error: unknown) =>
    pdf.destroy(error instanceof Error ? error : new Error(String(error))),
  )
  for await (const piece of pdf) yield piece as Uint8Array
}

/** The whole file. Equal documents are equal bytes. */
export const renderPdf = (doc: OfficialDocument): Promise<Uint8Array> => collect(streamPdf(doc))
