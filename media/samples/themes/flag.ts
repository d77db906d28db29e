import type { Palette } from '../palette'
import type { Random } from '../random'
import { circle, ellipse, group, line, path, polygon, rect, repeat, WIDTH } from '../shapes'
import { star } from './office'

/** A festive motif in the colours of the flag: rays around a star, lotus flowers, a ribbon. */
export const flag = (palette: Palette, random: Random): string => {
  const x = random.pick([800, 560, 1040] as const)
  return [
    rect(0, 0, WIDTH, 900, '#c8201a'),
    rays(x, 380),
    circle(x, 380, 250, '#da251d'),
    circle(x, 380, 250, 'none', { stroke: '#ffde00', 'stroke-width': 6, opacity: 0.6 }),
    star(x, 392, 190, '#ffde00'),
    repeat(26, (i) =>
      circle((i * 271) % WIDTH, (i * 167) % 560, random.between(3, 8), '#ffe98a', { opacity: 0.6 }),
    ),
    path('M0 720C300 600 520 800 820 720S1340 620 1600 720V900H0Z', '#a51712'),
    path('M0 770C300 660 520 850 820 770S1340 680 1600 770V900H0Z', '#e9b51e'),
    path('M0 800C300 690 520 880 820 800S1340 710 1600 800V900H0Z', palette.wall),
    repeat(random.whole(4, 6), (i) =>
      lotus(
        130 + i * 290 + random.between(-50, 50),
        random.between(820, 850),
        random.between(0.7, 1.1),
        palette,
      ),
    ),
  ].join('')
}

const rays = (x: number, y: number): string =>
  repeat(18, (i) => {
    const [from, to] = [(Math.PI / 18) * (2 * i), (Math.PI / 18) * (2 * i + 1)]
    const at = (angle: number) => [x + 1500 * Math.cos(angle), y + 1500 * Math.sin(angle)] as const
    return polygon([[x, y], at(from), at(to)], '#da3a2a', { opacity: 0.75 })
  })

const lotus = (x: number, y: number, scale: number, palette: Palette): string => {
  const petal = (angle: number, fill: string) =>
    group(path('M0 0C-34 -40 -26 -96 0 -124C26 -96 34 -40 0 0Z', fill), { transform: `rotate(${angle})` })
  const flower = [
    ellipse(0, 14, 150, 20, palette.leaf),
    line('M-120 14H120', '#ffffff', 4, { opacity: 0.35 }),
    petal(-62, '#f3a6b5'),
    petal(62, '#f3a6b5'),
    petal(-34, '#f7bfca'),
    petal(34, '#f7bfca'),
    petal(0, '#fbdde3'),
    ellipse(0, -6, 26, 12, '#f2c230'),
  ].join('')
  return group(flower, {
    transform: `translate(${Math.round(x)} ${Math.round(y)}) scale(${Math.round(scale * 100) / 100})`,
  })
}
