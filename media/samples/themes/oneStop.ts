import type { Palette } from '../palette'
import { anyLook, fromBehind, sitting } from '../people'
import type { Random } from '../random'
import { circle, line, rect, repeat, WIDTH } from '../shapes'

const DESK = 600

/** The one-stop desk: officials behind the counter, screens with numbers, people in front of it. */
export const oneStop = (palette: Palette, random: Random): string => {
  const shirts = ['#ffffff', '#dfeaf5', palette.far] as const
  const visitors = [palette.accent, palette.second, palette.mid, palette.near] as const
  return [
    hall(palette),
    repeat(3, (i) =>
      counter(130 + i * 480, palette, sitting(310 + i * 480, 560, 1.15, anyLook(random, shirts))),
    ),
    rect(0, DESK, WIDTH, 34, palette.wall),
    rect(0, DESK + 34, WIDTH, 180, palette.accent, { opacity: 0.92 }),
    repeat(16, (i) => rect(i * 100 + 46, DESK + 34, 4, 180, '#000000', { opacity: 0.08 })),
    rect(0, DESK + 214, WIDTH, 90, '#cfc7b8'),
    repeat(3, (i) => paper(210 + i * 480 + random.between(-40, 40), palette)),
    repeat(random.whole(2, 4), (i) =>
      fromBehind(90 + i * 470 + random.between(-30, 30), 880, 1.45, anyLook(random, visitors)),
    ),
  ].join('')
}

const hall = (palette: Palette): string =>
  rect(0, 0, WIDTH, 900, palette.skyBottom) +
  rect(0, 0, WIDTH, 120, palette.wall) +
  repeat(
    5,
    (i) => rect(80 + i * 320, 34, 160, 26, '#ffffff') + rect(80 + i * 320, 60, 160, 6, palette.shade),
  ) +
  rect(0, 120, WIDTH, 10, palette.shade)

const counter = (x: number, palette: Palette, person: string): string =>
  [
    rect(x, 190, 360, 92, palette.ink, { rx: 12 }),
    rect(x + 14, 204, 332, 64, palette.mid, { rx: 8 }),
    circle(x + 54, 236, 20, palette.second),
    rect(x + 96, 222, 200, 10, '#ffffff', { rx: 5, opacity: 0.9 }),
    rect(x + 96, 244, 130, 10, '#ffffff', { rx: 5, opacity: 0.6 }),
    rect(x - 40, 300, 440, 300, palette.far, { opacity: 0.45, rx: 14 }),
    person,
    screen(x + 250, palette),
  ].join('')

const screen = (x: number, palette: Palette): string =>
  rect(x, 490, 130, 88, palette.ink, { rx: 8 }) +
  rect(x + 8, 498, 114, 72, palette.skyTop, { rx: 4 }) +
  rect(x + 52, 578, 26, 22, palette.ink)

const paper = (x: number, palette: Palette): string =>
  rect(x, 586, 90, 16, '#ffffff', { rx: 3 }) + line(`M${x + 110} 594l46 -18`, palette.ink, 7)
