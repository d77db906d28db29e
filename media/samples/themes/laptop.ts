import type { Palette } from '../palette'
import type { Random } from '../random'
import { circle, line, path, rect, repeat, WIDTH } from '../shapes'

/** Digital work: a laptop on a desk with a page of services, a phone beside it, signs of the network behind. */
export const laptop = (palette: Palette, random: Random): string =>
  [
    rect(0, 0, WIDTH, 900, palette.skyTop),
    circle(800, 470, 560, palette.skyBottom, { opacity: 0.55 }),
    network(palette, random),
    rect(0, 740, WIDTH, 160, palette.near),
    rect(0, 740, WIDTH, 12, palette.mid),
    rect(420, 240, 760, 480, palette.ink, { rx: 26 }),
    rect(444, 264, 712, 432, palette.wall, { rx: 8 }),
    page(palette, random),
    path('M330 720H1270L1310 768C1310 780 1300 784 1288 784H312C300 784 290 780 290 768Z', '#c7ccd3'),
    rect(700, 720, 200, 14, '#a9b0ba', { rx: 7 }),
    phone(1330, palette),
    plant(190, palette),
  ].join('')

const page = (palette: Palette, random: Random): string =>
  [
    rect(444, 264, 712, 62, palette.accent, { rx: 8 }),
    circle(486, 295, 17, palette.second),
    rect(520, 284, 210, 22, '#ffffff', { rx: 11, opacity: 0.9 }),
    rect(960, 282, 160, 28, '#ffffff', { rx: 14, opacity: 0.35 }),
    repeat(3, (i) => tile(478 + i * 222, 356, palette, random)),
    repeat(3, (i) => rect(478, 552 + i * 40, random.between(380, 620), 18, palette.shade, { rx: 9 })),
  ].join('')

const tile = (x: number, y: number, palette: Palette, random: Random): string => {
  const colour = random.pick([palette.mid, palette.second, palette.far, palette.accent] as const)
  return (
    rect(x, y, 200, 160, '#ffffff', { rx: 14, stroke: palette.shade, 'stroke-width': 3 }) +
    circle(x + 100, y + 58, 36, colour) +
    line(`M${x + 84} ${y + 58}l12 13l22 -27`, '#ffffff', 7) +
    rect(x + 40, y + 116, 120, 14, palette.shade, { rx: 7 })
  )
}

const network = (palette: Palette, random: Random): string => {
  const dots = Array.from({ length: 12 }, (_, i) => [70 + i * 132, random.between(60, 210)] as const)
  const links = dots
    .slice(1)
    .map(([x, y], i) => `M${dots[i]?.[0]} ${Math.round(dots[i]?.[1] ?? 0)}L${x} ${Math.round(y)}`)
  return (
    line(links.join(''), '#ffffff', 4, { opacity: 0.6 }) +
    dots
      .map(([x, y], i) => circle(x, y, i % 3 === 0 ? 22 : 13, i % 3 === 0 ? palette.second : '#ffffff'))
      .join('')
  )
}

const phone = (x: number, palette: Palette): string =>
  [
    rect(x, 500, 150, 270, palette.ink, { rx: 22 }),
    rect(x + 12, 520, 126, 226, palette.wall, { rx: 8 }),
    rect(x + 12, 520, 126, 60, palette.accent, { rx: 8 }),
    repeat(4, (i) => rect(x + 28, 604 + i * 34, i % 2 ? 64 : 94, 14, palette.far, { rx: 7 })),
  ].join('')

const plant = (x: number, palette: Palette): string =>
  [-38, -14, 12, 36]
    .map((lean) =>
      path(
        `M${x} 690C${x + lean} 620 ${x + lean * 2} 600 ${x + lean * 2.2} 560C${x + lean * 2.6} 620 ${x + lean} 660 ${x + 8} 690Z`,
        palette.leaf,
      ),
    )
    .join('') + path(`M${x - 50} 680H${x + 50}L${x + 38} 772H${x - 38}Z`, palette.accent)
