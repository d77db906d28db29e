import type { Palette } from '../palette'
import { anyLook, standing } from '../people'
import type { Random } from '../random'
import { ground, hills, sky } from '../scenery'
import { path, rect, repeat } from '../shapes'
import { sawtooth } from './factory'

const SCALE = 1.5

/** A shift of workers in helmets before the hall they work in. */
export const workers = (palette: Palette, random: Random): string => {
  const overalls = ['#3f6fa8', palette.second, '#4f8a76'] as const
  return [
    sky(palette, random),
    hills(random, 430, 520, palette.far),
    sawtooth(60, 4, 330, palette, false),
    sawtooth(860, 4, 380, palette, true),
    ground(690, '#a3a9af', '#cfd3d7'),
    repeat(5, (i) => {
      const [x, y] = [220 + i * 290 + random.between(-24, 24), 850 + (i % 2) * 30]
      const look = { ...anyLook(random, overalls), hasTie: false }
      return standing(x, y, SCALE, look) + helmet(x, y, i % 2 === 0 ? '#f4c531' : '#f6f6f2')
    }),
    rect(0, 884, 1600, 16, palette.near),
  ].join('')
}

/** The helmet of a standing person: its brim sits on the forehead. */
const helmet = (x: number, y: number, colour: string): string => {
  const at = (dx: number, dy: number): string => `${Math.round(x + dx * SCALE)} ${Math.round(y + dy * SCALE)}`
  return (
    path(`M${at(-46, -408)}C${at(-44, -462)} ${at(44, -462)} ${at(46, -408)}Z`, colour) +
    path(
      `M${at(-56, -402)}C${at(-30, -416)} ${at(30, -416)} ${at(56, -402)}L${at(50, -396)}H${Math.round(x - 50 * SCALE)}Z`,
      colour,
    ) +
    path(
      `M${at(-8, -447)}H${Math.round(x + 8 * SCALE)}V${Math.round(y - 412 * SCALE)}H${Math.round(x - 8 * SCALE)}Z`,
      '#000000',
      { opacity: 0.1 },
    )
  )
}
