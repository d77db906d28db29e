import type { Palette } from '../palette'
import type { Random } from '../random'
import { hills, sky } from '../scenery'
import { line, path, rect, repeat, WIDTH } from '../shapes'

const QUAY = 720

/** A river port: a ship under cranes, stacked containers on the quay. */
export const port = (palette: Palette, random: Random): string => {
  const colours = [palette.accent, palette.second, palette.mid, palette.ink, palette.far] as const
  return [
    sky(palette, random),
    hills(random, 470, 540, palette.far),
    rect(0, 560, WIDTH, 340, palette.skyTop),
    repeat(9, (i) =>
      line(`M${random.between(0, 1400)} ${590 + i * 15}h${random.between(60, 180)}`, '#ffffff', 4, {
        opacity: 0.35,
      }),
    ),
    ship(random.between(120, 260), palette, random, colours),
    crane(1010, palette),
    crane(1320, palette),
    rect(0, QUAY, WIDTH, 180, '#b9b4a8'),
    rect(0, QUAY, WIDTH, 12, '#d8d3c6'),
    stacks(random, colours),
    repeat(12, (i) => rect(30 + i * 140, 868, 80, 8, '#e9e2c8')),
  ].join('')
}

type Colours = readonly [string, ...string[]]

const box = (x: number, y: number, fill: string): string =>
  rect(x, y, 116, 52, fill) +
  repeat(8, (i) => rect(x + 10 + i * 13, y + 8, 4, 36, '#000000', { opacity: 0.12 })) +
  rect(x, y, 116, 5, '#ffffff', { opacity: 0.25 })

const stacks = (random: Random, colours: Colours): string =>
  repeat(12, (column) => {
    const high = column < 2 || column > 9 ? random.whole(2, 3) : random.whole(1, 2)
    return repeat(high, (level) => box(20 + column * 132, 786 - level * 54, random.pick(colours)))
  })

const ship = (x: number, palette: Palette, random: Random, colours: Colours): string =>
  [
    repeat(6, (column) =>
      repeat(random.whole(1, 3), (level) =>
        box(x + 210 + column * 118, 560 - level * 54, random.pick(colours)),
      ),
    ),
    rect(x + 60, 430, 120, 184, palette.wall),
    repeat(3, (i) => rect(x + 74, 448 + i * 40, 92, 18, palette.skyTop)),
    rect(x + 96, 390, 46, 40, palette.accent),
    path(`M${x} 612H${x + 980}L${x + 910} 730H${x + 60}Z`, palette.ink),
    path(`M${x + 45} 700H${x + 928}L${x + 910} 730H${x + 60}Z`, palette.accent),
  ].join('')

const crane = (x: number, palette: Palette): string =>
  [
    line(
      `M${x} ${QUAY}L${x + 40} 330M${x + 170} ${QUAY}L${x + 130} 330M${x + 16} 560H${x + 152}M${x + 30} 440H${x + 140}`,
      palette.second,
      14,
    ),
    line(`M${x + 16} 560L${x + 140} 440M${x + 152} 560L${x + 30} 440`, palette.second, 7),
    rect(x - 330, 312, 560, 22, palette.second),
    line(`M${x + 85} 200L${x - 310} 312M${x + 85} 200L${x + 210} 312M${x + 85} 200V312`, palette.second, 7),
    rect(x + 50, 334, 70, 50, palette.wall),
    line(`M${x - 200} 334V470`, palette.ink, 4),
    rect(x - 240, 470, 80, 12, palette.ink),
  ].join('')
