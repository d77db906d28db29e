import type { Palette } from '../palette'
import type { Random } from '../random'
import { ground, karst, sky, tree } from '../scenery'
import { circle, line, path, rect, repeat } from '../shapes'
import { flagPole } from './office'

const GROUND = 700

/** A border gate among limestone mountains: the roofed gate, its barriers, lorries waiting. */
export const borderGate = (palette: Palette, random: Random): string =>
  [
    sky(palette, random),
    karst(random, 640, 1.35, palette.far),
    karst(random, 690, 0.85, palette.mid),
    repeat(5, (i) => tree(60 + i * 70, GROUND + 8, random.between(0.6, 0.85), palette.leaf, palette.ink)),
    repeat(5, (i) => tree(1270 + i * 75, GROUND + 8, random.between(0.6, 0.85), palette.leaf, palette.ink)),
    gate(palette),
    ground(GROUND, '#8d939a', '#b9bec3'),
    repeat(7, (i) => rect(60 + i * 240, 806, 120, 10, '#f2efe4')),
    barrier(560, palette),
    barrier(1040, palette),
    lorry(random.between(60, 150), 800, palette.accent, palette),
    lorry(random.between(1130, 1210), 872, palette.second, palette),
    flagPole(800, 340, 190),
  ].join('')

const gate = (palette: Palette): string =>
  [
    repeat(
      4,
      (i) =>
        rect(420 + i * 240, 420, 44, 280, palette.wall) + rect(452 + i * 240, 420, 12, 280, palette.shade),
    ),
    rect(380, 352, 840, 80, palette.wall),
    rect(420, 372, 760, 40, palette.accent, { opacity: 0.9 }),
    path('M330 360C360 350 380 330 392 296H1208C1220 330 1240 350 1270 360Z', palette.accent),
    path('M560 296C580 288 592 274 600 250H1000C1008 274 1020 288 1040 296Z', palette.near),
    repeat(
      3,
      (i) =>
        rect(490 + i * 240, 560, 90, 140, palette.skyTop, { rx: 6 }) +
        rect(490 + i * 240, 620, 90, 80, palette.shade),
    ),
  ].join('')

const barrier = (x: number, palette: Palette): string =>
  rect(x - 16, 640, 32, 84, palette.second) +
  line(`M${x} 656L${x + 190} 610`, '#ffffff', 16) +
  repeat(3, (i) =>
    line(`M${x + 24 + i * 62} ${650 - i * 15}l30 -7.3`, '#d23b33', 16, { 'stroke-linecap': 'butt' }),
  )

const lorry = (x: number, y: number, colour: string, palette: Palette): string =>
  [
    rect(x, y - 170, 250, 136, colour, { rx: 6 }),
    repeat(5, (i) => rect(x + 24 + i * 46, y - 156, 6, 108, '#000000', { opacity: 0.12 })),
    path(
      `M${x + 262} ${y - 34}V${y - 140}H${x + 320}C${x + 345} ${y - 140} ${x + 356} ${y - 96} ${x + 362} ${y - 80}V${y - 34}Z`,
      palette.wall,
    ),
    path(
      `M${x + 284} ${y - 84}V${y - 126}H${x + 318}C${x + 332} ${y - 120} ${x + 338} ${y - 100} ${x + 342} ${y - 84}Z`,
      palette.skyTop,
    ),
    rect(x, y - 40, 366, 14, palette.ink),
    [60, 130, 310]
      .map((at) => circle(x + at, y - 18, 28, '#2b2f36') + circle(x + at, y - 18, 12, '#c6cbd1'))
      .join(''),
  ].join('')
