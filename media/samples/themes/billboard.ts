import type { Palette } from '../palette'
import type { Random } from '../random'
import { ground, hills, sky, tree } from '../scenery'
import { line, path, rect, repeat } from '../shapes'
import { star } from './office'

const GROUND = 760

/** A large board beside the road: the star, lines of a slogan, lotus leaves; lamps above it. */
export const billboard = (palette: Palette, random: Random): string =>
  [
    sky(palette, random),
    hills(random, 470, 560, palette.far),
    hills(random, 560, 620, palette.mid),
    repeat(5, (i) => tree(40 + i * 95, GROUND + 6, random.between(0.7, 1), palette.leaf, palette.ink)),
    repeat(5, (i) => tree(1200 + i * 95, GROUND + 6, random.between(0.7, 1), palette.leaf, palette.ink)),
    repeat(2, (i) => rect(520 + i * 520, 560, 40, 210, '#8a9299')),
    rect(270, 170, 1060, 430, palette.ink, { rx: 14 }),
    rect(290, 190, 1020, 390, '#c8241c'),
    path('M290 480C560 430 800 560 1310 470V580H290Z', '#f2b832'),
    path('M290 510C560 460 800 590 1310 500V580H290Z', '#e39a1c'),
    star(450, 335, 86, '#ffde00'),
    slogan(random),
    repeat(4, (i) => line(`M${370 + i * 290} 170v-34h${random.chance(0.5) ? 40 : -40}`, '#8a9299', 9)),
    ground(GROUND, '#8d939a', '#b9bec3'),
    repeat(7, (i) => rect(40 + i * 240, 824, 120, 10, '#f2efe4')),
    rect(0, 876, 1600, 24, palette.near),
  ].join('')

const slogan = (random: Random): string =>
  repeat(3, (i) => {
    const width = [560, 620, 380][i] ?? 400
    return rect(600, 262 + i * 64, width - random.between(0, 60), 34, '#fff3c9', { rx: 8 })
  })
