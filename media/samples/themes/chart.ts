import type { Palette } from '../palette'
import type { Random } from '../random'
import { circle, line, path, rect, repeat, WIDTH } from '../shapes'

const FLOOR = 690

/** Results on a board: bars, a rising line, a ring, a few cards of figures. */
export const chart = (palette: Palette, random: Random): string =>
  [
    rect(0, 0, WIDTH, 900, palette.skyTop),
    path('M0 900V620C400 520 700 820 1100 700S1500 560 1600 600V900Z', palette.far, { opacity: 0.6 }),
    rect(130, 110, 920, 680, '#000000', { rx: 28, opacity: 0.1 }),
    rect(120, 96, 920, 680, palette.wall, { rx: 28 }),
    repeat(5, (i) => rect(190, 230 + i * 115, 780, 3, palette.shade)),
    bars(palette, random),
    rect(190, 138, 260, 22, palette.ink, { rx: 11, opacity: 0.7 }),
    rect(190, 174, 160, 14, palette.shade, { rx: 7 }),
    ring(1290, 270, palette, random),
    card(1100, 510, palette.accent, palette, random),
    card(1100, 650, palette.mid, palette, random),
  ].join('')

const bars = (palette: Palette, random: Random): string => {
  const start = random.between(90, 150)
  const heights = Array.from(
    { length: 7 },
    (_, i) => start + i * random.between(28, 52) + random.between(-18, 18),
  )
  const points = heights.map((height, i) => [246 + i * 110, FLOOR - height * 1.12 - 34] as const)
  const trend = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${Math.round(y)}`).join('')
  return (
    heights
      .map((height, i) =>
        rect(210 + i * 110, FLOOR - height, 72, height, i === 6 ? palette.accent : palette.mid, { rx: 8 }),
      )
      .join('') +
    line(trend, palette.second, 9) +
    points
      .map(([x, y]) => circle(x, y, 14, '#ffffff', { stroke: palette.second, 'stroke-width': 7 }))
      .join('')
  )
}

const ring = (x: number, y: number, palette: Palette, random: Random): string => {
  const [radius, share] = [126, random.between(0.68, 0.94)]
  const around = 2 * Math.PI * radius
  return (
    rect(x - 190, y - 174, 380, 348, palette.wall, { rx: 28 }) +
    circle(x, y, radius, 'none', { stroke: palette.shade, 'stroke-width': 38 }) +
    circle(x, y, radius, 'none', {
      stroke: palette.second,
      'stroke-width': 38,
      'stroke-linecap': 'round',
      'stroke-dasharray': `${Math.round(around * share)} ${Math.round(around)}`,
      transform: `rotate(-90 ${x} ${y})`,
    }) +
    line(`M${x - 34} ${y}l24 28l48 -56`, palette.near, 18)
  )
}

const card = (x: number, y: number, colour: string, palette: Palette, random: Random): string =>
  rect(x, y, 380, 116, palette.wall, { rx: 22 }) +
  circle(x + 62, y + 58, 34, colour) +
  line(`M${x + 46} ${y + 70}l16 -24l16 24`, '#ffffff', 8) +
  rect(x + 122, y + 32, random.between(130, 220), 20, palette.ink, { rx: 10, opacity: 0.7 }) +
  rect(x + 122, y + 68, random.between(90, 180), 14, palette.shade, { rx: 7 })
