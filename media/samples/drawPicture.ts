import sharp from 'sharp'
import { type Palette, pickPalette } from './palette'
import { type Random, randomFrom } from './random'
import { HEIGHT, WIDTH } from './shapes'
import { borderGate } from './themes/borderGate'
import { chart } from './themes/chart'
import { flag } from './themes/flag'
import { forms } from './themes/forms'
import { laptop } from './themes/laptop'
import { meeting } from './themes/meeting'
import { office } from './themes/office'
import { oneStop } from './themes/oneStop'
import { port } from './themes/port'
import { rice } from './themes/rice'
import { road } from './themes/road'

/** What a sample picture shows. */
export const PICTURE_THEMES = [
  'office',
  'oneStop',
  'meeting',
  'laptop',
  'forms',
  'chart',
  'borderGate',
  'port',
  'road',
  'rice',
  'flag',
] as const

export type PictureTheme = (typeof PICTURE_THEMES)[number]

const DRAWERS: Record<PictureTheme, (palette: Palette, random: Random) => string> = {
  office,
  oneStop,
  meeting,
  laptop,
  forms,
  chart,
  borderGate,
  port,
  road,
  rice,
  flag,
}

/** Scenes that may as well be seen from the other side; ticks, charts and right-hand traffic may not. */
const TURNABLE: readonly PictureTheme[] = ['office', 'oneStop', 'borderGate', 'port', 'rice']

/** The drawing as SVG. It has no letters, so it looks the same without any font. */
export const pictureSvg = (theme: PictureTheme, seed: number): string => {
  const random = randomFrom(seed)
  const palette = pickPalette(random)
  const drawing = DRAWERS[theme](palette, random)
  const turn =
    TURNABLE.includes(theme) && random.chance(0.5) ? `translate(${WIDTH} 0) scale(-1 1)` : 'scale(1)'
  const size = `width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><g transform="${turn}">${drawing}</g></svg>`
}

/**
 * Draws a picture for the sample content: a JPEG of 1600 × 900, the same for the same theme and whole number
 * `seed`, another for each other seed.
 */
export const drawPicture = (theme: PictureTheme, seed: number): Promise<Buffer> =>
  sharp(Buffer.from(pictureSvg(theme, seed)))
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 88 })
    .toBuffer()
