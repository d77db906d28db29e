import { createHash } from 'node:crypto'
import sharp, { type OverlayOptions } from 'sharp'
import { fitText } from './text'

/** What stands on a card: who publishes, what, when or under which number, and where. Colours as `#rrggbb`. */
export type ShareCard = {
  owner: string
  title: string
  note: string
  site: string
  ground: string
  accent: string
}

/** Another drawing of the same words is another picture: count this up when the drawing changes. */
const DRAWING = 1

/** The size other sites ask for (Open Graph, 1.91 : 1). */
export const CARD = { width: 1200, height: 630 } as const

const MARGIN = 80
const INNER = CARD.width - 2 * MARGIN
const BAND = 16
const OWNER_TOP = 72
const TITLE_BOX = { top: 150, height: 330 }
const TITLE_SIZES = [64, 56, 50, 44, 38]
const FOOT_TOP = 536
const SMALL = 32

/** A name for the picture of exactly these words: it changes when they do. */
export const cardKey = ({ owner, title, note, site, ground, accent }: ShareCard): string =>
  createHash('sha256')
    .update(JSON.stringify([DRAWING, owner, title, note, site, ground, accent]))
    .digest('hex')
    .slice(0, 20)

const backdrop = ({ ground, accent }: ShareCard): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">
<rect width="100%" height="100%" fill="${ground}"/>
<rect width="${BAND}" height="100%" fill="${accent}"/>
<rect x="${MARGIN}" y="${FOOT_TOP - 24}" width="120" height="4" fill="${accent}"/>
</svg>`,
  )

/**
 * Draws the picture that other sites show beside a link, 1200 × 630 as PNG. The letters come from a font that is
 * shipped with the program and has every Vietnamese one; a title that is too long ends in "…".
 */
export async function drawShareCard(card: ShareCard): Promise<Buffer> {
  const foot = [card.note, card.site].filter((part) => part !== '').join('  ·  ')
  const [owner, title, below] = await Promise.all([
    fitText(card.owner, { width: INNER, height: 60, sizes: [34, 30, 26], isBold: false }),
    fitText(card.title, { width: INNER, height: TITLE_BOX.height, sizes: TITLE_SIZES, isBold: true }),
    fitText(foot, { width: INNER, height: 60, sizes: [SMALL, 28, 24], isBold: false }),
  ])
  const layers: OverlayOptions[] = [
    { input: owner, top: OWNER_TOP, left: MARGIN },
    { input: title, top: TITLE_BOX.top, left: MARGIN },
    { input: below, top: FOOT_TOP, left: MARGIN },
  ].flatMap(({ input, ...place }) => (input === null ? [] : [{ input, ...place }]))
  return sharp(backdrop(card))
    .composite(layers)
    .png({ compressionLevel: 9, palette: true, colours: 64 })
    .toBuffer()
}
