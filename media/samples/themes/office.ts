import type { Palette } from '../palette'
import type { Random } from '../random'
import { ground, hills, palm, sky, tree } from '../scenery'
import { line, path, polygon, rect, repeat } from '../shapes'

const GROUND = 760

/** A government house: two wings, a porch with columns, the flag in front, trees along the drive. */
export const office = (palette: Palette, random: Random): string => {
  const floors = random.whole(3, 4)
  const top = GROUND - 120 - floors * 96
  const leaf = palette.leaf
  return [
    sky(palette, random),
    hills(random, 500, 600, palette.far),
    hills(random, 600, 670, palette.mid),
    wing(240, top + 96, floors - 1, palette),
    wing(980, top + 96, floors - 1, palette),
    centre(top, floors, palette),
    ground(GROUND, '#c9c2b2', '#e9e3d5'),
    path(`M620 900L760 ${GROUND}H840L980 900Z`, '#e4ddcf'),
    repeat(4, (i) =>
      tree(90 + i * 150, GROUND + 30 + (i % 2) * 30, random.between(0.8, 1.05), leaf, palette.ink),
    ),
    repeat(4, (i) =>
      tree(1060 + i * 150, GROUND + 30 + (i % 2) * 30, random.between(0.8, 1.05), leaf, palette.ink),
    ),
    palm(560, GROUND + 44, 1, palette.leaf),
    palm(1040, GROUND + 44, 1, palette.leaf),
    flagPole(800, GROUND + 60, 470),
    rect(0, 868, 1600, 32, palette.leaf),
  ].join('')
}

const wing = (x: number, top: number, floors: number, palette: Palette): string =>
  rect(x, top, 380, GROUND - top, palette.wall) +
  rect(x, top, 380, 18, palette.accent) +
  windows(x + 30, top + 50, 5, floors, palette)

const centre = (top: number, floors: number, palette: Palette): string =>
  [
    rect(600, top, 400, GROUND - top, palette.wall),
    rect(600, top, 400, GROUND - top, palette.shade, { opacity: 0.35 }),
    polygon(
      [
        [570, top],
        [1030, top],
        [800, top - 90],
      ],
      palette.accent,
    ),
    rect(590, top, 420, 20, palette.shade),
    windows(640, top + 60, 5, floors, palette),
    rect(620, GROUND - 190, 360, 26, palette.accent),
    repeat(5, (i) => rect(636 + i * 78, GROUND - 166, 22, 166, palette.wall)),
    rect(740, GROUND - 140, 120, 140, palette.ink, { opacity: 0.75 }),
    repeat(3, (i) =>
      rect(600 - i * 16, GROUND - 30 + i * 10, 400 + i * 32, 10, i % 2 ? palette.shade : palette.wall),
    ),
  ].join('')

const windows = (x: number, y: number, columns: number, rows: number, palette: Palette): string =>
  repeat(rows, (row) =>
    repeat(columns, (column) => {
      const [left, top] = [x + column * 68, y + row * 96]
      return rect(left, top, 42, 58, palette.skyTop, { rx: 3 }) + rect(left, top + 26, 42, 4, palette.wall)
    }),
  )

/** The national flag on its pole: red, two by three, the star in the middle with a point upwards. */
export const flagPole = (x: number, ground: number, height: number): string => {
  const [width, tall] = [150, 100]
  const top = ground - height
  return [
    rect(x - 30, ground - 16, 60, 16, '#b8b2a6'),
    line(`M${x} ${ground - 16}V${top - 10}`, '#dfe3e6', 8),
    rect(x + 4, top, width, tall, '#da251d'),
    star(x + 4 + width / 2, top + tall / 2, tall * 0.3, '#ffde00'),
  ].join('')
}

/** A five-pointed star standing on two points. `radius`: centre to point. */
export const star = (x: number, y: number, radius: number, fill: string): string =>
  polygon(
    Array.from({ length: 10 }, (_, i) => {
      const reach = i % 2 === 0 ? radius : radius * 0.382
      const angle = (Math.PI / 5) * i - Math.PI / 2
      return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)] as const
    }),
    fill,
  )
