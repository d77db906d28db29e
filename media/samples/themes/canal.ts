import type { Palette } from '../palette'
import type { Random } from '../random'
import { hills, palm, sky, tree } from '../scenery'
import { line, moved, path, polygon, rect, repeat } from '../shapes'
import { house } from './rice'

/** A canal of the delta: a small bridge over it, boats with painted eyes, palms on the banks. */
export const canal = (palette: Palette, random: Random): string =>
  [
    sky(palette, random),
    hills(random, 400, 460, palette.far),
    repeat(9, (i) => tree(20 + i * 200, 520, random.between(0.6, 0.85), palette.leaf, palette.ink)),
    repeat(3, (i) => house(140 + i * 150, 520, palette)),
    house(1280, 520, palette),
    rect(0, 512, 1600, 388, palette.near),
    polygon(
      [
        [640, 512],
        [960, 512],
        [1600, 760],
        [1600, 900],
        [0, 900],
        [0, 760],
      ],
      palette.skyTop,
    ),
    repeat(9, (i) =>
      line(`M${180 + ((i * 331) % 1200)} ${620 + i * 30}h${random.whole(70, 150)}`, '#ffffff', 5, {
        opacity: 0.4,
      }),
    ),
    bridge(palette),
    boat(random.between(280, 420), 690, 1, palette.accent, palette),
    boat(random.between(880, 1040), 800, 1.35, palette.second, palette),
    palm(120, 640, 1.5, palette.leaf),
    palm(1490, 640, 1.6, palette.leaf),
  ].join('')

const bridge = (palette: Palette): string =>
  [
    path('M560 540C660 430 940 430 1040 540H1000C920 470 680 470 600 540Z', palette.wall),
    line('M566 500C664 396 936 396 1034 500', palette.accent, 9),
    repeat(7, (i) =>
      line(`M${610 + i * 64} ${[470, 446, 432, 428, 432, 446, 470][i] ?? 440}v44`, palette.accent, 7),
    ),
  ].join('')

/** A wooden boat about 260 long with its load; `y` is the waterline. */
const boat = (x: number, y: number, scale: number, colour: string, palette: Palette): string =>
  moved(
    x,
    y,
    scale,
    [
      repeat(6, (i) => path(`M${34 + i * 30} -26a18 18 0 0 1 36 0Z`, i % 2 ? palette.second : palette.leaf)),
      path('M-16 -44C10 -30 230 -30 286 -50C270 -8 240 10 200 10H50C20 10 0 -10 -16 -44Z', colour),
      path('M-8 -28C10 -18 236 -18 278 -34L270 -20C236 -6 20 -6 0 -16Z', '#000000', { opacity: 0.15 }),
      path('M238 -22a14 9 0 1 0 28 0a14 9 0 1 0 -28 0', '#ffffff'),
      path('M247 -22a5 5 0 1 0 10 0a5 5 0 1 0 -10 0', '#22262c'),
    ].join(''),
  )
