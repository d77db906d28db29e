import { type Palette, pickPalette } from './palette'
import { type Random, randomFrom } from './random'
import { toJpeg, svgOf } from './sheet'
import { group, WIDTH } from './shapes'
import { billboard } from './themes/billboard'
import { borderGate } from './themes/borderGate'
import { canal } from './themes/canal'
import { chart } from './themes/chart'
import { factory } from './themes/factory'
import { flag } from './themes/flag'
import { forms } from './themes/forms'
import { hamlet } from './themes/hamlet'
import { laptop } from './themes/laptop'
import { loudspeaker } from './themes/loudspeaker'
import { meeting } from './themes/meeting'
import { office } from './themes/office'
import { oneStop } from './themes/oneStop'
import { phone } from './themes/phone'
import { port } from './themes/port'
import { rice } from './themes/rice'
import { road } from './themes/road'
import { archive, lawShelf } from './themes/shelves'
import { waterworks } from './themes/waterworks'
import { workers } from './themes/workers'

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
  'factory',
  'waterworks',
  'workers',
  'hamlet',
  'canal',
  'billboard',
  'loudspeaker',
  'phone',
  'lawShelf',
  'archive',
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
  factory,
  waterworks,
  workers,
  hamlet,
  canal,
  billboard,
  loudspeaker,
  phone,
  lawShelf,
  archive,
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
  return svgOf(group(drawing, { transform: turn }))
}

/**
 * Draws a picture for the sample content: a JPEG, 1600 × 900 unless another `width` in pixels is asked for, the
 * same for the same theme and whole number `seed`, another for each other seed.
 */
export const drawPicture = (theme: PictureTheme, seed: number, width: number = WIDTH): Promise<Buffer> =>
  toJpeg(pictureSvg(theme, seed), width)
