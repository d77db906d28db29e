import type { Palette } from '../palette'
import { anyLook, fromBehind, sitting } from '../people'
import type { Random } from '../random'
import { circle, ellipse, path, rect, repeat, WIDTH } from '../shapes'
import { star } from './office'

/** A meeting: the board at a long table under a red curtain, the audience in front. */
export const meeting = (palette: Palette, random: Random): string => {
  const people = random.whole(4, 5)
  const shirts = ['#ffffff', '#e6eef6', palette.ink, '#5a6f8c'] as const
  const rows = [palette.accent, palette.second, palette.mid, palette.near, palette.far] as const
  const gap = 1040 / (people - 1)
  return [
    rect(0, 0, WIDTH, 900, palette.wall),
    random.chance(0.5) ? curtain() : screen(palette, random),
    repeat(people, (i) => sitting(280 + i * gap, 540, 1.12, anyLook(random, shirts))),
    table(palette),
    repeat(people, (i) => place(280 + i * gap, palette)),
    flowers(800, 726, palette),
    repeat(7, (i) => fromBehind(90 + i * 237 + random.between(-20, 20), 900, 1.5, anyLook(random, rows))),
  ].join('')
}

const curtain = (): string => curtainFolds() + star(800, 180, 74, '#ffde00')

const curtainFolds = (): string =>
  rect(0, 0, WIDTH, 480, '#b3261e') +
  repeat(20, (i) => rect(i * 80 + 44, 0, 36, 480, '#8f1c16', { opacity: 0.45 })) +
  repeat(8, (i) =>
    path(`M${i * 200} 0H${i * 200 + 200}C${i * 200 + 190} 86 ${i * 200 + 10} 86 ${i * 200} 0Z`, '#d6392f'),
  ) +
  repeat(8, (i) => ellipse(i * 200 + 100, 66, 86, 5, '#ffcf4a', { opacity: 0.8 }))

/** Wooden slats and a screen with bars, for a working meeting. */
const screen = (palette: Palette, random: Random): string =>
  [
    rect(0, 0, WIDTH, 480, '#c79a6b'),
    repeat(40, (i) => rect(i * 40 + 34, 0, 6, 480, '#a87b4e', { opacity: 0.6 })),
    rect(500, 50, 600, 330, palette.ink, { rx: 12 }),
    rect(516, 66, 568, 298, '#ffffff', { rx: 6 }),
    rect(548, 94, 240, 18, palette.accent, { rx: 9 }),
    repeat(6, (i) => {
      const height = 50 + i * 18 + random.between(0, 30)
      return rect(560 + i * 84, 340 - height, 52, height, i === 5 ? palette.second : palette.mid, { rx: 6 })
    }),
  ].join('')

const table = (palette: Palette): string =>
  rect(100, 572, 1400, 30, '#a9774f') +
  rect(120, 602, 1360, 150, '#8c5f3d') +
  rect(120, 602, 1360, 10, '#6f4a2e') +
  rect(0, 752, WIDTH, 148, palette.shade)

const place = (x: number, palette: Palette): string =>
  rect(x - 58, 546, 116, 34, '#ffffff', { rx: 3 }) +
  rect(x - 42, 558, 84, 10, palette.ink, { rx: 5, opacity: 0.6 }) +
  rect(x + 76, 534, 16, 42, palette.skyTop, { rx: 6 }) +
  rect(x + 76, 526, 16, 12, '#ffffff', { rx: 4 })

const flowers = (x: number, y: number, palette: Palette): string =>
  repeat(9, (i) => circle(x - 88 + i * 22, y - 42 - (i % 3) * 16, 20, i % 2 ? palette.second : '#ffffff')) +
  repeat(5, (i) => circle(x - 66 + i * 33, y - 28, 20, i % 2 ? palette.accent : '#f6a5a0')) +
  ellipse(x, y - 8, 116, 26, palette.near)
