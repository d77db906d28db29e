import type { Palette } from '../palette'
import type { Random } from '../random'
import { ground, hills, sky, tree } from '../scenery'
import { polygon, rect, repeat } from '../shapes'

const GROUND = 690
const HALL = 190

/** Workshops of an industrial park under saw-tooth roofs, silos beside them, an inner road in front. */
export const factory = (palette: Palette, random: Random): string => {
  const silos = random.whole(2, 3)
  return [
    sky(palette, random),
    hills(random, 430, 520, palette.far),
    hills(random, 520, 580, palette.mid),
    repeat(silos, (i) => silo(1290 + i * 92, palette)),
    sawtooth(110, 3, 400, palette, random.chance(0.5)),
    sawtooth(700, 3, 450, palette, true),
    ground(GROUND, '#9aa1a8', '#c6cbd0'),
    repeat(8, (i) => rect(40 + i * 210, 830, 110, 10, '#f2efe4')),
    repeat(6, (i) => tree(60 + i * 300, GROUND + 40, random.between(0.6, 0.8), palette.leaf, palette.ink)),
    rect(0, 868, 1600, 32, palette.near),
  ].join('')
}

/** A hall from `x` on: as many teeth as told, on some the sun is caught. */
export const sawtooth = (
  x: number,
  teeth: number,
  top: number,
  palette: Palette,
  hasPanels: boolean,
): string => {
  const width = teeth * HALL
  const eaves = top + 90
  return [
    repeat(teeth, (i) => {
      const left = x + i * HALL
      const slope = polygon(
        [
          [left, eaves],
          [left, top],
          [left + HALL, eaves],
        ],
        palette.accent,
      )
      const panel = polygon(
        [
          [left + 34, top + 26],
          [left + 84, top + 50],
          [left + 84, top + 66],
          [left + 34, top + 42],
        ],
        palette.ink,
      )
      return slope + rect(left, top + 10, 14, 80, palette.skyBottom) + (hasPanels ? panel : '')
    }),
    rect(x, eaves, width, GROUND - eaves, palette.wall),
    rect(x, eaves, width, 14, palette.shade),
    repeat(teeth * 2, (i) => rect(x + 26 + i * 95, eaves + 44, 52, 34, palette.skyTop, { rx: 4 })),
    rect(x + width / 2 - 70, GROUND - 104, 140, 104, palette.ink, { opacity: 0.75 }),
    repeat(4, (i) => rect(x + width / 2 - 70, GROUND - 84 + i * 26, 140, 4, palette.shade, { opacity: 0.4 })),
  ].join('')
}

const silo = (x: number, palette: Palette): string =>
  rect(x, 420, 76, GROUND - 420, palette.wall, { rx: 10 }) +
  rect(x + 52, 420, 24, GROUND - 420, palette.shade, { rx: 10 }) +
  polygon(
    [
      [x - 4, 426],
      [x + 80, 426],
      [x + 38, 372],
    ],
    palette.mid,
  )
