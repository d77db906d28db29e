import { figure } from './digits'
import { type Palette, pickPalette } from './palette'
import { type Random, randomFrom } from './random'
import { circle, line, path, rect, repeat, WIDTH } from './shapes'
import { svgOf, toJpeg } from './sheet'

/** Signs for steps and results: a person, a list, a page, a tick, a phone. */
const signs = (palette: Palette): readonly ((x: number, y: number) => string)[] => [
  (x, y) =>
    circle(x, y - 16, 22, palette.ink) +
    path(`M${x - 42} ${y + 46}C${x - 40} ${y} ${x + 40} ${y} ${x + 42} ${y + 46}Z`, palette.ink),
  (x, y) =>
    repeat(
      3,
      (i) =>
        circle(x - 40, y - 24 + i * 30, 8, palette.ink) +
        rect(x - 20, y - 30 + i * 30, 66, 12, palette.ink, { rx: 6 }),
    ),
  (x, y) =>
    rect(x - 34, y - 44, 68, 90, palette.ink, { rx: 8 }) +
    repeat(3, (i) => rect(x - 20, y - 24 + i * 22, 40, 8, '#ffffff', { rx: 4 })),
  (x, y) => line(`M${x - 40} ${y}l28 30l54 -66`, palette.ink, 16),
  (x, y) =>
    rect(x - 28, y - 48, 56, 96, palette.ink, { rx: 12 }) +
    rect(x - 20, y - 36, 40, 64, '#ffffff', { rx: 4 }),
]

const card = (values: readonly string[], index: number, palette: Palette, random: Random): string => {
  const gap = 36
  const width = (WIDTH - 200 - gap * (values.length - 1)) / values.length
  const x = 100 + index * (width + gap)
  const middle = x + width / 2
  const value = values[index] ?? ''
  const longest = Math.max(1, ...values.map(({ length }) => length))
  const height = Math.min(130, (width - 50) / (0.86 * longest))
  const colour = [palette.accent, palette.near, palette.second, palette.mid][index % 4] ?? palette.accent
  const sign = signs(palette)[index % 5]
  return [
    rect(x + 8, 262, width, 500, '#000000', { rx: 28, opacity: 0.08 }),
    rect(x, 250, width, 500, '#ffffff', { rx: 28 }),
    path(
      `M${x} 300V278A28 28 0 0 1 ${x + 28} 250H${x + width - 28}A28 28 0 0 1 ${x + width} 278V300Z`,
      colour,
    ),
    circle(middle, 400, 78, palette.skyBottom),
    sign?.(middle, 400) ?? '',
    figure(value, middle, 640, height, colour),
    rect(middle - width * 0.32, 676, width * 0.64, 16, palette.shade, { rx: 8 }),
    rect(middle - width * 0.2, 704, width * random.between(0.32, 0.42), 12, palette.shade, { rx: 6 }),
  ].join('')
}

const infographicSvg = (values: readonly string[], seed: number): string => {
  const random = randomFrom(seed)
  const palette = pickPalette(random)
  return svgOf(
    [
      rect(0, 0, WIDTH, 900, palette.skyTop),
      path('M0 900V660C400 560 700 860 1100 740S1500 600 1600 640V900Z', palette.far, { opacity: 0.6 }),
      rect(100, 96, 660, 44, '#ffffff', { rx: 22 }),
      rect(100, 162, 430, 26, '#ffffff', { rx: 13, opacity: 0.7 }),
      values.map((_, index) => card(values, index, palette, random)).join(''),
    ].join(''),
  )
}

/** Draws an infographic: a card for each figure (`1.046`, `99,6%`, `5`), its label only hinted at, as a JPEG. */
export const drawInfographic = (
  values: readonly string[],
  seed: number,
  width: number = WIDTH,
): Promise<Buffer> => toJpeg(infographicSvg(values, seed), width)
