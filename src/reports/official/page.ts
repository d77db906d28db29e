/** Points (1/72 inch) in a millimetre. */
export const POINTS_PER_MM = 72 / 25.4

/**
 * A4, upright (decree 30/2020, annex I, part I, section I): margins 20–25 mm above and below, 30–35 mm on the left,
 * 15–20 mm on the right. The page's number stands in the middle of the top margin, the fingerprint in the bottom one.
 */
export const PAGE = {
  widthMm: 210,
  heightMm: 297,
  topMm: 20,
  bottomMm: 20,
  leftMm: 30,
  rightMm: 15,
  numberMm: 9,
  fingerprintMm: 9,
} as const

/** How wide the text is, in millimetres. */
export const textWidthMm = (isLandscape: boolean): number =>
  (isLandscape ? PAGE.heightMm : PAGE.widthMm) - PAGE.leftMm - PAGE.rightMm

/** The left side's share of the letterhead and of the closing block. */
export const LEFT_SHARE = { letterhead: 0.455, closing: 0.48 } as const

/** Lines that are drawn, in millimetres: as long as the motto, else a third to a half of the line of text above. */
export const RULE_MM = { motto: 56, issuingBody: 27, subject: 45 } as const

/** No picture is printed higher than this. */
export const PICTURE_MAX_HEIGHT_MM = 70
