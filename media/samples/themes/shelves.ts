import type { Palette } from '../palette'
import type { Random } from '../random'
import { circle, line, path, rect, repeat, WIDTH } from '../shapes'

const BOARDS = [300, 520, 740]

/** Shelves of law books and files, scales on the table in front. */
export const lawShelf = (palette: Palette, random: Random): string =>
  room(palette, random) + table(palette) + scales(560, palette) + openBook(1080, palette)

/** The same shelves as an archive: a scanner on the table, its light on a page. */
export const archive = (palette: Palette, random: Random): string =>
  room(palette, random) + table(palette) + scanner(palette)

const room = (palette: Palette, random: Random): string =>
  [
    rect(0, 0, WIDTH, 900, '#8a6a4f'),
    rect(0, 0, WIDTH, 900, palette.ink, { opacity: 0.25 }),
    BOARDS.map(
      (y) =>
        rect(0, y - 206, WIDTH, 206, '#000000', { opacity: 0.12 }) +
        row(y, palette, random) +
        rect(0, y, WIDTH, 20, '#b58a63'),
    ).join(''),
    repeat(5, (i) => rect(i * 395, 0, 20, 780, '#b58a63')),
  ].join('')

const row = (y: number, palette: Palette, random: Random): string => {
  const colours = [
    palette.accent,
    palette.second,
    palette.near,
    palette.wall,
    palette.mid,
    palette.far,
  ] as const
  return repeat(33, (i) => {
    const height = random.between(128, 186)
    const [x, width] = [24 + i * 48, random.between(30, 44)]
    return (
      rect(x, y - height, width, height, random.pick(colours), { rx: 3 }) +
      rect(x + width / 4, y - height * 0.75, width / 2, 26, '#ffffff', { rx: 2, opacity: 0.75 })
    )
  })
}

const table = (palette: Palette): string =>
  rect(0, 790, WIDTH, 110, palette.wall) + rect(0, 790, WIDTH, 14, palette.shade)

const scales = (x: number, palette: Palette): string => {
  const pan = (left: number, y: number) =>
    line(`M${left} ${y - 150}L${left - 80} ${y}M${left} ${y - 150}L${left + 80} ${y}`, '#c8962e', 5) +
    path(
      `M${left - 92} ${y}H${left + 92}C${left + 70} ${y + 50} ${left - 70} ${y + 50} ${left - 92} ${y}Z`,
      '#e2b24a',
    )
  return [
    circle(x, 560, 240, palette.skyBottom, { opacity: 0.85 }),
    rect(x - 10, 380, 20, 400, '#c8962e', { rx: 8 }),
    path(`M${x - 110} 796C${x - 100} 762 ${x + 100} 762 ${x + 110} 796Z`, '#c8962e'),
    line(`M${x - 180} 424L${x + 180} 408`, '#c8962e', 16),
    circle(x, 392, 24, '#e2b24a'),
    pan(x - 180, 574),
    pan(x + 180, 558),
  ].join('')
}

const openBook = (x: number, palette: Palette): string =>
  [
    path(
      `M${x} 700C${x - 80} 650 ${x - 200} 650 ${x - 270} 680V800C${x - 200} 770 ${x - 80} 770 ${x} 806Z`,
      '#ffffff',
    ),
    path(
      `M${x} 700C${x + 80} 650 ${x + 200} 650 ${x + 270} 680V800C${x + 200} 770 ${x + 80} 770 ${x} 806Z`,
      '#f3efe4',
    ),
    path(
      `M${x - 280} 690V816C${x - 200} 786 ${x - 80} 786 ${x} 822C${x + 80} 786 ${x + 200} 786 ${x + 280} 816V690`,
      'none',
      { stroke: palette.accent, 'stroke-width': 12 },
    ),
    repeat(4, (i) => line(`M${x - 236} ${704 + i * 20}q100 -26 196 8`, palette.shade, 6)),
    repeat(4, (i) => line(`M${x + 40} ${712 + i * 20}q96 -34 196 -8`, palette.shade, 6)),
  ].join('')

const scanner = (palette: Palette): string =>
  [
    path('M700 420L520 790H1080L900 420Z', '#fff3c4', { opacity: 0.35 }),
    rect(560, 770, 480, 24, '#ffffff', { rx: 4 }),
    repeat(4, (i) => rect(620 + i * 96, 776, 70, 8, palette.shade, { rx: 4 })),
    rect(1060, 380, 26, 410, palette.ink, { rx: 8 }),
    rect(660, 350, 440, 74, palette.ink, { rx: 22 }),
    rect(700, 404, 200, 24, palette.second, { rx: 10 }),
    circle(1040, 386, 14, '#6fd08c'),
    rect(1020, 770, 170, 26, palette.ink, { rx: 8 }),
  ].join('')
