import type { Palette } from '../palette'
import { anyLook, standing } from '../people'
import type { Random } from '../random'
import { ground, hills, palm, sky, tree } from '../scenery'
import { moved, polygon, rect, repeat } from '../shapes'

const GROUND = 650

/** In front of a village house people show each other something on their phones. */
export const hamlet = (palette: Palette, random: Random): string => {
  const shirts = [palette.accent, palette.second, '#7a6aa8', '#ffffff', palette.mid] as const
  return [
    sky(palette, random),
    hills(random, 400, 480, palette.far),
    repeat(6, (i) => tree(60 + i * 310, GROUND + 6, random.between(0.8, 1.1), palette.leaf, palette.ink)),
    house(palette),
    palm(150, GROUND + 40, 1.7, palette.leaf),
    palm(1460, GROUND + 50, 1.5, palette.leaf),
    ground(GROUND, '#d8c59a', '#e9dab6'),
    repeat(4, (i) => {
      const [x, y] = [440 + i * 240 + random.between(-20, 20), 820 + (i % 2) * 34]
      const person = standing(0, 0, 1, { ...anyLook(random, shirts), hasTie: false })
      return moved(x, y, 1.05, person + held(palette))
    }),
    rect(0, 876, 1600, 24, palette.near),
  ].join('')
}

/** A phone in a standing person's right hand. */
const held = (palette: Palette): string =>
  rect(48, -204, 32, 54, palette.ink, { rx: 6 }) + rect(52, -198, 24, 42, palette.skyBottom, { rx: 3 })

const house = (palette: Palette): string =>
  [
    rect(470, 420, 660, 240, palette.wall),
    polygon(
      [
        [410, 430],
        [1190, 430],
        [1060, 290],
        [540, 290],
      ],
      palette.accent,
    ),
    rect(430, 424, 740, 14, '#000000', { opacity: 0.12 }),
    rect(740, 480, 120, 180, palette.ink, { opacity: 0.6 }),
    [540, 970]
      .map((x) => rect(x, 500, 110, 84, palette.skyTop, { rx: 4 }) + rect(x + 52, 500, 6, 84, palette.wall))
      .join(''),
    repeat(5, (i) => rect(450 + i * 172, 438, 14, 222, palette.shade)),
  ].join('')
