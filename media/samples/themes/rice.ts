import type { Palette } from '../palette'
import type { Random } from '../random'
import { hills, palm, sky, tree } from '../scenery'
import { ellipse, line, moved, path, polygon, rect, repeat } from '../shapes'

/** Rice fields before hills, a hamlet, and people at work under conical hats. */
export const rice = (palette: Palette, random: Random): string =>
  [
    sky(palette, random),
    hills(random, 380, 480, palette.far),
    hills(random, 470, 530, palette.mid),
    hamlet(random.between(160, 1000), palette, random),
    rect(0, 548, 1600, 352, '#b9c25a'),
    terraces(palette),
    sheaves(random),
    repeat(random.whole(2, 3), (i) =>
      worker(
        300 + i * 420 + random.between(-80, 80),
        random.between(700, 790),
        random.between(0.9, 1.1),
        palette,
        random,
      ),
    ),
    palm(random.chance(0.5) ? 110 : 1470, 640, 1.35, palette.leaf),
    blades(random, palette),
  ].join('')

const terraces = (palette: Palette): string =>
  [
    path('M0 560C400 540 900 590 1600 552V640C1000 676 420 620 0 660Z', '#cfd06a'),
    path('M0 660C420 620 1000 676 1600 640V744C1040 790 460 720 0 770Z', '#a9b84e'),
    path('M0 770C460 720 1040 790 1600 744V900H0Z', '#8ea63f'),
    line('M0 660C420 620 1000 676 1600 640M0 770C460 720 1040 790 1600 744', palette.leaf, 9),
    line('M560 640L470 724M1130 660L1240 766M760 746L700 900', palette.leaf, 8),
  ].join('')

const hamlet = (x: number, palette: Palette, random: Random): string =>
  repeat(4, (i) => tree(x - 60 + i * 130, 556, random.between(0.55, 0.8), palette.leaf, palette.ink)) +
  repeat(3, (i) => house(x + i * 130, 556, palette))

/** A small village house; `y` is where it stands. */
export const house = (x: number, y: number, palette: Palette): string =>
  rect(x, y - 50, 96, 50, palette.wall) +
  polygon(
    [
      [x - 14, y - 48],
      [x + 110, y - 48],
      [x + 84, y - 90],
      [x + 12, y - 90],
    ],
    palette.accent,
  ) +
  rect(x + 38, y - 32, 22, 32, palette.ink, { opacity: 0.6 })

const sheaves = (random: Random): string =>
  repeat(46, (i) => {
    const x = (i * 149) % 1600
    const y = 600 + ((i * 67) % 250)
    return line(
      `M${x} ${y}q4 -16 0 ${-random.between(18, 26)}M${x} ${y}q-8 -12 -12 -20M${x} ${y}q10 -12 13 -20`,
      '#e3d877',
      4,
      { opacity: 0.8 },
    )
  })

const worker = (x: number, y: number, scale: number, palette: Palette, random: Random): string =>
  moved(
    x,
    y,
    scale,
    [
      path('M-24 0C-24 -40 -18 -66 -14 -84H16C22 -62 26 -36 26 0Z', '#3f4a59'),
      path(
        'M-16 -74C-34 -120 10 -150 46 -140C58 -128 52 -110 40 -104C22 -100 16 -88 18 -74Z',
        random.pick([palette.accent, '#6a5a8c', palette.second] as const),
      ),
      line('M38 -122L66 -74', '#e2b58b', 13),
      line('M52 -70C78 -74 88 -56 84 -40', '#dcd56f', 9),
      ellipse(62, -142, 20, 22, '#e2b58b'),
      polygon(
        [
          [14, -142],
          [110, -136],
          [66, -186],
        ],
        '#f0dca0',
      ),
      polygon(
        [
          [66, -186],
          [110, -136],
          [70, -139],
        ],
        '#d9c07c',
      ),
    ].join(''),
  )

const blades = (random: Random, palette: Palette): string =>
  repeat(54, (i) => {
    const x = i * 30 + random.between(-8, 8)
    const height = random.between(40, 92)
    return path(
      `M${x} 900Q${x + 4} ${900 - height * 0.6} ${x + random.between(-18, 18)} ${900 - height}Q${x + 14} ${900 - height * 0.5} ${x + 12} 900Z`,
      i % 3 ? palette.leaf : '#a9b84e',
    )
  })
