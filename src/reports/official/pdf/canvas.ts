import { setImmediate } from 'node:timers/promises'
import type PDFDocument from 'pdfkit'
import type { Composition } from '@/reports/official/composition'
import { PAGE, POINTS_PER_MM, textWidthMm } from '@/reports/official/page'
import { faceOf } from '@/reports/official/pdf/fonts'
import { styleOf, type StyleName, type TextStyle } from '@/reports/official/styles'

export type Pdf = InstanceType<typeof PDFDocument>
export type Element = ReturnType<Pdf['struct']>

/** Height of Tinos in parts of its size: ascent, descent and gap. */
const FONT_HEIGHT = 1.15
/** Bytes that may wait for the reader before drawing pauses. */
const MAX_WAITING = 1 << 20

const points = (mm: number): number => mm * POINTS_PER_MM

/** Where a line of text stands; all but the last line of a justified paragraph are spread over the width. */
export type Spot = { x: number; width: number; indent?: number; isLast?: boolean }

/** Pages to draw on from top to bottom. Coordinates in points from the upper left corner. */
export const createCanvas = (pdf: Pdf, { fingerprint }: Composition) => {
  const state = { y: 0, after: 0, bottom: 0, width: 0, number: 0, isLandscape: false }

  /** What is no part of the text: page numbers, drawn lines, repeated heads. */
  const artifact = (type: 'Pagination' | 'Layout', draw: () => void): void => {
    pdf.markContent('Artifact', { type })
    draw()
    pdf.endMarkedContent()
  }

  const select = (style: TextStyle): void => {
    pdf.font(faceOf(style)).fontSize(style.size).fillColor('#000000')
  }

  const measure = (style: TextStyle) => {
    select(style)
    return (text: string): number => pdf.widthOfString(text)
  }

  const lineHeight = ({ size, line = 1 }: TextStyle): number => size * FONT_HEIGHT * line

  /** Draws one line of text at the height `y`. */
  const write = (text: string, style: TextStyle, y: number, spot: Spot): void => {
    select(style)
    const { x, width, indent = 0, isLast = true } = spot
    const room = width - indent
    const slack = room - pdf.widthOfString(text)
    const gaps = text.split(' ').length - 1
    const isSpread = style.align === 'justify' && !isLast && gaps > 0
    const shift = style.align === 'center' ? slack / 2 : style.align === 'right' ? slack : 0
    pdf.text(text, x + indent + shift, y, {
      lineBreak: false,
      ...(isSpread ? { wordSpacing: slack / gaps } : {}),
    })
  }

  const frame = (text: string, name: StyleName, y: number): void =>
    artifact('Pagination', () =>
      write(text, styleOf(name), y, { x: points(PAGE.leftMm), width: state.width }),
    )

  const addPage = (): void => {
    pdf.addPage({ size: 'A4', layout: state.isLandscape ? 'landscape' : 'portrait', margin: 0 })
    state.number += 1
    state.width = points(textWidthMm(state.isLandscape))
    state.bottom = pdf.page.height - points(PAGE.bottomMm)
    state.y = points(PAGE.topMm)
    if (state.number > 1) frame(String(state.number), 'pageNumber', points(PAGE.numberMm))
    frame(fingerprint, 'fingerprint', pdf.page.height - points(PAGE.fingerprintMm) - 8)
  }

  return {
    pdf,
    left: points(PAGE.leftMm),
    get y() {
      return state.y
    },
    set y(value: number) {
      state.y = value
    },
    /** Room already left below the last line; the room above the next one is not added to it (as Word does). */
    get after() {
      return state.after
    },
    set after(value: number) {
      state.after = value
    },
    get width() {
      return state.width
    },
    get bottom() {
      return state.bottom
    },
    isAtTop: (): boolean => state.y <= points(PAGE.topMm),
    /** A new page when less than `height` is left on this one. */
    ensure(height: number): void {
      if (state.y + height > state.bottom && state.y > points(PAGE.topMm)) addPage()
    },
    addPage,
    startSection(isLandscape: boolean): void {
      state.isLandscape = isLandscape
      state.number = 0
      addPage()
    },
    artifact,
    measure,
    lineHeight,
    write,
    /** Draws as a part of the element, on the page of the moment. */
    tagged(element: Element, tag: string, draw: () => void): void {
      const content = pdf.markStructureContent(tag)
      draw()
      pdf.endMarkedContent()
      element.add(content)
    },
    /** Lets the reader take what is ready, so that little is held. */
    async rest(): Promise<void> {
      do await setImmediate()
      while (pdf.readableLength > MAX_WAITING && !pdf.destroyed)
    },
  }
}

export type Canvas = ReturnType<typeof createCanvas>
