import type { Palette } from '../palette'
import type { Random } from '../random'
import { ground, hills, sky, tree } from '../scenery'
import { circle, line, path, polygon, rect, repeat } from '../shapes'

/** A new road through fields towards the hills, lamps and trees along it. */
export const road = (palette: Palette, random: Random): string => {
  const lean = random.between(-140, 140)
  const end = 800 + lean
  return [
    sky(palette, random),
    hills(random, 400, 480, palette.far),
    hills(random, 470, 520, palette.mid),
    ground(520, palette.near, palette.mid),
    fields(palette),
    polygon(
      [
        [end - 14, 520],
        [end + 14, 520],
        [1320, 900],
        [280, 900],
      ],
      '#7d848c',
    ),
    polygon(
      [
        [end - 14, 520],
        [end - 10, 520],
        [330, 900],
        [280, 900],
      ],
      '#f2efe6',
    ),
    polygon(
      [
        [end + 10, 520],
        [end + 14, 520],
        [1320, 900],
        [1270, 900],
      ],
      '#f2efe6',
    ),
    dashes(end),
    repeat(6, (i) => along(i, end, -1, palette, random)),
    repeat(6, (i) => along(i, end, 1, palette, random)),
    random.chance(0.6) ? car(end, palette) : '',
  ].join('')
}

/** Depth of the i-th thing beside the road: 0 at the horizon, 1 at the lower edge. */
const depth = (index: number): number => ((index + 1) / 6) ** 1.9

const along = (index: number, end: number, side: -1 | 1, palette: Palette, random: Random): string => {
  const near = depth(index)
  const y = 524 + near * 330
  const x = end + (800 - end) * near + side * (46 + near * 620)
  const scale = 0.16 + near * 1.15
  return index % 2 === 0
    ? tree(x, y, scale * random.between(0.9, 1.1), palette.leaf, palette.ink)
    : lamp(x - side * 60 * near, y, scale, side)
}

const lamp = (x: number, y: number, scale: number, side: -1 | 1): string =>
  line(
    `M${x} ${y}V${y - 300 * scale}q0 ${-30 * scale} ${-side * 34 * scale} ${-30 * scale}h${-side * 50 * scale}`,
    '#e3e6e8',
    9 * scale,
  ) + circle(x - side * 84 * scale, y - 326 * scale, 10 * scale, '#fff3c4')

const dashes = (end: number): string =>
  repeat(7, (i) => {
    const [from, to] = [((i + 0.15) / 7) ** 2, ((i + 0.65) / 7) ** 2]
    const at = (near: number): [number, number] => [end + (800 - end) * near, 520 + near * 380]
    const [[x1, y1], [x2, y2]] = [at(from), at(to)]
    return polygon(
      [
        [x1 - 1 - from * 8, y1],
        [x1 + 1 + from * 8, y1],
        [x2 + 1 + to * 8, y2],
        [x2 - 1 - to * 8, y2],
      ],
      '#f7e3a1',
    )
  })

const fields = (palette: Palette): string =>
  path('M0 560C260 540 420 560 640 536L0 700Z', palette.second, { opacity: 0.35 }) +
  path('M1600 570C1340 546 1180 560 960 536L1600 760Z', palette.second, { opacity: 0.25 })

const car = (end: number, palette: Palette): string => {
  const near = 0.42
  const x = end + (800 - end) * near + 84
  const y = 520 + near * 380
  return [
    path(
      `M${x - 44} ${y - 40}C${x - 38} ${y - 74} ${x - 30} ${y - 80} ${x} ${y - 80}S${x + 38} ${y - 74} ${x + 44} ${y - 40}Z`,
      palette.accent,
    ),
    path(
      `M${x - 32} ${y - 42}C${x - 28} ${y - 66} ${x - 22} ${y - 70} ${x} ${y - 70}S${x + 28} ${y - 66} ${x + 32} ${y - 42}Z`,
      palette.skyBottom,
    ),
    rect(x - 54, y - 44, 108, 36, palette.accent, { rx: 10 }),
    rect(x - 50, y - 12, 22, 18, '#2b2f36', { rx: 4 }) + rect(x + 28, y - 12, 22, 18, '#2b2f36', { rx: 4 }),
    circle(x - 38, y - 28, 7, '#ffd2c9') + circle(x + 38, y - 28, 7, '#ffd2c9'),
  ].join('')
}
