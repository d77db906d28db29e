import type { Palette } from '../palette'
import type { Random } from '../random'
import { circle, group, line, path, rect, repeat, WIDTH } from '../shapes'
import { star } from './office'

/** Paperwork: forms on a desk, a stamp, a pen, a folder; some boxes ticked. */
export const forms = (palette: Palette, random: Random): string => {
  const tilt = random.between(-7, 7)
  return [
    rect(0, 0, WIDTH, 900, palette.far),
    path('M0 0H1600V900H0Z', palette.mid, { opacity: 0.25 }),
    folder(palette, random),
    turned(sheet(palette, random), 470, 450, tilt - 6),
    turned(sheet(palette, random), 830, 460, tilt + 3),
    stamp(1270, palette),
    pen(random.between(1080, 1160), palette),
    cup(palette, random),
  ].join('')
}

const turned = (content: string, x: number, y: number, angle: number): string =>
  group(content, { transform: `translate(${x} ${y}) rotate(${Math.round(angle * 10) / 10})` })

const sheet = (palette: Palette, random: Random): string =>
  [
    rect(-238, -338, 500, 700, '#000000', { opacity: 0.12, rx: 6 }),
    rect(-250, -350, 500, 700, '#ffffff', { rx: 6 }),
    star(-190, -292, 26, palette.accent),
    rect(-80, -310, 260, 18, palette.ink, { rx: 9, opacity: 0.75 }),
    rect(-30, -278, 160, 12, palette.ink, { rx: 6, opacity: 0.4 }),
    rect(-120, -216, 240, 24, palette.accent, { rx: 12, opacity: 0.9 }),
    repeat(5, (i) => row(-150 + i * 62, palette, random)),
    repeat(3, (i) => rect(-200, 176 + i * 34, random.between(240, 400), 12, palette.shade, { rx: 6 })),
    line('M80 306q20 -44 34 -6t36 -14t44 4', palette.skyTop, 6),
  ].join('')

const row = (y: number, palette: Palette, random: Random): string =>
  rect(-200, y, 34, 34, '#ffffff', { rx: 6, stroke: palette.mid, 'stroke-width': 5 }) +
  (random.chance(0.7) ? line(`M-193 ${y + 17}l9 10l18 -24`, palette.near, 7) : '') +
  rect(-140, y + 4, random.between(180, 330), 12, palette.shade, { rx: 6 }) +
  rect(-140, y + 24, random.between(90, 220), 10, palette.shade, { rx: 5, opacity: 0.6 })

const folder = (palette: Palette, random: Random): string =>
  group(
    rect(-330, -250, 660, 500, palette.second, { rx: 18 }) +
      rect(-330, -290, 240, 70, palette.second, { rx: 18 }) +
      rect(-300, -220, 600, 440, '#ffffff', { opacity: 0.25, rx: 10 }),
    { transform: `translate(1130 560) rotate(${Math.round(random.between(4, 14))})` },
  )

const stamp = (x: number, palette: Palette): string =>
  [
    circle(x, 620, 104, 'none', { stroke: '#c8352d', 'stroke-width': 10, opacity: 0.85 }),
    circle(x, 620, 82, 'none', { stroke: '#c8352d', 'stroke-width': 4, opacity: 0.85 }),
    group(star(x, 620, 44, '#c8352d'), { opacity: 0.85 }),
    rect(x + 20, 250, 150, 44, palette.ink, { rx: 10 }),
    path(
      `M${x + 70} 250C${x + 70} 200 ${x + 56} 190 ${x + 56} 158A40 40 0 0 1 ${x + 134} 158C${x + 134} 190 ${x + 120} 200 ${x + 120} 250Z`,
      '#a9774f',
    ),
    rect(x + 30, 294, 130, 14, '#c8352d', { rx: 4 }),
  ].join('')

const pen = (x: number, palette: Palette): string =>
  group(
    rect(0, -14, 330, 28, palette.ink, { rx: 8 }) +
      rect(230, -14, 26, 28, palette.second) +
      path('M0 -14L-56 0L0 14Z', '#d8dde2') +
      rect(300, -20, 100, 8, palette.second, { rx: 4 }),
    { transform: `translate(${Math.round(x)} 800) rotate(-24)` },
  )

const cup = (palette: Palette, random: Random): string =>
  random.chance(0.5)
    ? circle(110, 150, 120, palette.wall) +
      circle(110, 150, 92, '#ffffff') +
      circle(110, 150, 76, '#9c6b43') +
      path('M70 130C90 110 130 112 148 134', 'none', { stroke: '#c29468', 'stroke-width': 8 })
    : ''
