import type { Palette } from '../palette'
import type { Random } from '../random'
import { ground, hills, palm, sky, tree } from '../scenery'
import { circle, ellipse, group, line, moved, path, rect, repeat } from '../shapes'
import { house } from './rice'

/** The loudspeakers of a hamlet on their pole, sounding over roofs and fields. */
export const loudspeaker = (palette: Palette, random: Random): string =>
  [
    sky(palette, random),
    hills(random, 520, 590, palette.far),
    ground(660, '#b9c25a', '#cfd06a'),
    path('M0 740C420 700 1040 790 1600 720V900H0Z', '#8ea63f'),
    repeat(5, (i) => tree(1000 + i * 130, 668, random.between(0.6, 0.85), palette.leaf, palette.ink)),
    repeat(3, (i) => house(1040 + i * 170, 668, palette)),
    palm(180, 740, 1.6, palette.leaf),
    rect(606, 150, 26, 750, '#8f979e'),
    rect(606, 150, 9, 750, '#b8bec4'),
    line('M619 190C300 230 120 220 0 200M619 190C980 250 1300 240 1600 200', palette.ink, 4, {
      opacity: 0.6,
    }),
    horn(650, 270, 1, 8, palette),
    horn(588, 330, -0.86, -6, palette),
    horn(650, 410, 0.78, 16, palette),
    waves(palette),
  ].join('')

/** A horn opening to the right, to the left with a negative scale. */
const horn = (x: number, y: number, scale: number, turn: number, palette: Palette): string => {
  const drawing = [
    rect(-18, -26, 60, 52, palette.ink, { rx: 8 }),
    path('M40 -26C110 -40 170 -80 210 -120V120C170 80 110 40 40 26Z', '#dfe3e6'),
    ellipse(212, 0, 30, 122, '#c3c9ce'),
    ellipse(212, 0, 20, 92, '#9aa2a9'),
    circle(208, 0, 26, palette.ink),
  ].join('')
  const size = Math.abs(scale)
  const turned = group(drawing, { transform: `rotate(${turn})` })
  return moved(x, y, size, scale < 0 ? group(turned, { transform: 'scale(-1 1)' }) : turned)
}

const waves = (palette: Palette): string =>
  repeat(3, (i) =>
    line(
      `M${940 + i * 70} ${200 - i * 26}a${150 + i * 60} ${150 + i * 60} 0 0 1 0 ${190 + i * 52}`,
      palette.second,
      12,
      {
        opacity: 0.9 - i * 0.25,
      },
    ),
  )
