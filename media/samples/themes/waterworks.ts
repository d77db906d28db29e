import type { Palette } from '../palette'
import type { Random } from '../random'
import { ground, hills, sky, tree } from '../scenery'
import { circle, ellipse, line, rect, repeat } from '../shapes'

const GROUND = 520

/** A treatment plant: round basins with their bridges seen from above, a control house, pipes. */
export const waterworks = (palette: Palette, random: Random): string =>
  [
    sky(palette, random),
    hills(random, 380, 450, palette.far),
    hills(random, 440, 490, palette.mid),
    repeat(9, (i) => tree(40 + i * 190, GROUND + 10, random.between(0.5, 0.7), palette.leaf, palette.ink)),
    house(1160, palette),
    ground(GROUND, palette.near, palette.mid),
    line('M120 600H1480M760 600V860', '#c9ced3', 26),
    line('M120 594H1480', '#ffffff', 6, { opacity: 0.5 }),
    basin(360, 720, 1, random, palette),
    basin(1150, 720, 1, random, palette),
    basin(760, 590, 0.62, random, palette),
  ].join('')

/** A basin about 560 wide at scale 1: wall, water with rings, the bridge to its middle. */
const basin = (x: number, y: number, scale: number, random: Random, palette: Palette): string => {
  const ring = (share: number) =>
    ellipse(x, y, 250 * scale * share, 92 * scale * share, 'none', {
      stroke: '#ffffff',
      'stroke-width': 4 * scale,
      opacity: 0.45,
    })
  const turn = random.between(-40, 40) * scale
  return [
    ellipse(x, y + 44 * scale, 290 * scale, 118 * scale, '#8f979e'),
    ellipse(x, y, 290 * scale, 118 * scale, '#d9dde0'),
    ellipse(x, y, 262 * scale, 100 * scale, palette.skyTop),
    [0.85, 0.6, 0.35].map(ring).join(''),
    line(`M${x - 276 * scale} ${y - turn}L${x} ${y}`, palette.second, 22 * scale),
    line(`M${x - 270 * scale} ${y - turn - 34 * scale}L${x} ${y - 34 * scale}`, palette.ink, 5 * scale),
    circle(x, y - 10 * scale, 30 * scale, palette.accent),
  ].join('')
}

const house = (x: number, palette: Palette): string =>
  rect(x, 400, 260, 122, palette.wall) +
  rect(x - 14, 382, 288, 22, palette.accent) +
  repeat(3, (i) => rect(x + 28 + i * 76, 434, 48, 40, palette.skyTop, { rx: 4 }))
