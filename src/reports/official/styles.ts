/** How a line is set. Sizes in points, indents in millimetres, `line` times the height of a line. */
export type TextStyle = {
  size: number
  isBold?: boolean
  isItalic?: boolean
  align: 'left' | 'center' | 'right' | 'justify'
  firstIndentMm?: number
  spaceBefore?: number
  spaceAfter?: number
  line?: number
  /** Stays on the page of what follows. */
  isKept?: boolean
}

const centre = { align: 'center' } as const
const centreBold = { align: 'center', isBold: true } as const
/** Indent of 1 or 1.27 cm, at least 6 pt between paragraphs, line 1.0–1.5. */
const body = { size: 14, align: 'justify', firstIndentMm: 12.7, spaceAfter: 6, line: 1.15 } as const
const cell = { size: 11, spaceBefore: 1, spaceAfter: 1 } as const

/**
 * Every kind of line of an administrative document: the table of decree 30/2020, annex I, section on fonts and sizes.
 * The decree leaves tables, captions and the fingerprint open.
 */
export const STYLES = {
  nation: { size: 12, ...centreBold },
  motto: { size: 13, ...centreBold },
  parentBody: { size: 12, ...centre },
  issuingBody: { size: 12, ...centreBold },
  number: { size: 13, ...centre, spaceBefore: 4 },
  day: { size: 13, ...centre, isItalic: true, spaceBefore: 4 },
  draft: { size: 13, ...centreBold, spaceBefore: 4 },
  kindName: { size: 14, ...centreBold, spaceBefore: 18 },
  subject: { size: 14, ...centreBold },
  addressedTo: { size: 14, ...centre, spaceBefore: 12, spaceAfter: 6 },
  addressee: { size: 14, align: 'left', firstIndentMm: 50, spaceAfter: 3 },
  basis: { ...body, isItalic: true },
  part: { size: 14, ...centreBold, spaceBefore: 12, isKept: true },
  partTitle: { size: 14, ...centreBold, spaceAfter: 6, isKept: true },
  section: { ...body, isBold: true, spaceBefore: 6, isKept: true },
  clause: { ...body, isBold: true, isKept: true },
  point: { ...body },
  body: { ...body },
  listItem: { ...body },
  tableTitle: { size: 13, ...centreBold, spaceBefore: 6, spaceAfter: 4, isKept: true },
  tableHead: { ...cell, ...centreBold },
  cellText: { ...cell, align: 'left' },
  cellNumber: { ...cell, align: 'right' },
  cellCentre: { ...cell, ...centre },
  totalText: { ...cell, align: 'left', isBold: true },
  totalNumber: { ...cell, align: 'right', isBold: true },
  totalCentre: { ...cell, ...centreBold },
  note: { size: 12, align: 'justify', isItalic: true, spaceBefore: 4, spaceAfter: 6 },
  caption: { size: 12, ...centre, isItalic: true, spaceBefore: 2, spaceAfter: 8 },
  recipientsHead: { size: 12, align: 'left', isBold: true, isItalic: true },
  recipient: { size: 11, align: 'left' },
  signerTitle: { size: 14, ...centreBold },
  signerName: { size: 14, ...centreBold },
  annex: { size: 14, ...centreBold },
  annexTitle: { size: 14, ...centreBold },
  attachedTo: { size: 14, ...centre, isItalic: true, spaceAfter: 10 },
  pageNumber: { size: 13, ...centre },
  fingerprint: { size: 7, ...centre },
} satisfies Record<string, TextStyle>

export type StyleName = keyof typeof STYLES

/** The style as a plain `TextStyle`. */
export const styleOf = (name: StyleName): TextStyle => STYLES[name]
