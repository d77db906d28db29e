import type { Palette } from '../palette'
import type { Random } from '../random'
import { circle, group, line, path, rect, repeat, WIDTH } from '../shapes'
import { qrBlock } from '../qrBlock'
import { star } from './office'

/** A phone showing an electronic card, beside a sheet with a square code to scan. */
export const phone = (palette: Palette, random: Random): string =>
  [
    rect(0, 0, WIDTH, 900, palette.skyTop),
    circle(430, 470, 420, palette.skyBottom, { opacity: 0.6 }),
    circle(1210, 420, 330, palette.far, { opacity: 0.6 }),
    group(sheet(palette, random), {
      transform: `translate(1160 460) rotate(${Math.round(random.between(2, 8))})`,
    }),
    group(device(palette, random), {
      transform: `translate(540 460) rotate(${Math.round(random.between(-8, -3))})`,
    }),
  ].join('')

const device = (palette: Palette, random: Random): string =>
  [
    rect(-206, -376, 424, 776, '#000000', { rx: 56, opacity: 0.12 }),
    rect(-216, -390, 424, 776, palette.ink, { rx: 56 }),
    rect(-192, -362, 376, 720, '#ffffff', { rx: 36 }),
    rect(-60, -350, 112, 22, palette.ink, { rx: 11 }),
    card(palette),
    repeat(3, (i) => service(-30 + i * 124, palette, random)),
  ].join('')

const card = (palette: Palette): string =>
  [
    rect(-160, -300, 312, 206, palette.accent, { rx: 20 }),
    path(
      'M-160 -170C-60 -220 60 -120 152 -180V-114A20 20 0 0 1 132 -94H-140A20 20 0 0 1 -160 -114Z',
      palette.second,
      { opacity: 0.5 },
    ),
    star(-116, -258, 24, '#ffde00'),
    rect(-76, -272, 190, 14, '#ffffff', { rx: 7, opacity: 0.9 }),
    rect(-76, -248, 130, 10, '#ffffff', { rx: 5, opacity: 0.6 }),
    rect(-140, -214, 74, 94, '#ffffff', { rx: 8 }),
    circle(-103, -184, 17, palette.mid),
    path('M-132 -126C-130 -158 -76 -158 -74 -126Z', palette.mid),
    repeat(3, (i) => rect(-46, -206 + i * 28, 150 - i * 26, 12, '#ffffff', { rx: 6, opacity: 0.8 })),
  ].join('')

const service = (y: number, palette: Palette, random: Random): string =>
  rect(-160, y, 312, 100, palette.wall, { rx: 18 }) +
  circle(-108, y + 50, 30, random.pick([palette.mid, palette.second, palette.near] as const)) +
  line(`M-121 ${y + 51}l10 11l17 -22`, '#ffffff', 7) +
  rect(-58, y + 30, random.between(120, 180), 14, palette.ink, { rx: 7, opacity: 0.7 }) +
  rect(-58, y + 56, random.between(70, 150), 11, palette.shade, { rx: 5 })

const sheet = (palette: Palette, random: Random): string =>
  [
    rect(-232, -312, 480, 640, '#000000', { rx: 20, opacity: 0.1 }),
    rect(-240, -320, 480, 640, '#ffffff', { rx: 20 }),
    rect(-240, -320, 480, 92, palette.near, { rx: 20 }),
    rect(-150, -288, 300, 26, '#ffffff', { rx: 13, opacity: 0.9 }),
    qrBlock(-168, -186, 336, palette.ink, random),
    rect(-130, 196, 260, 18, palette.shade, { rx: 9 }),
    rect(-90, 232, 180, 14, palette.shade, { rx: 7 }),
  ].join('')
