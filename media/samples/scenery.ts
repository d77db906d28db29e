import type { Palette } from './palette'
import type { Random } from './random'
import { circle, ellipse, gradient, group, HEIGHT, line, moved, path, rect, repeat, WIDTH } from './shapes'

/** Sky with a low sun and a few clouds, over the whole picture. */
export const sky = (palette: Palette, random: Random): string => {
  const sunX = random.between(200, 1400)
  const sunY = random.between(120, 260)
  const halo = repeat(3, (i) => circle(sunX, sunY, 150 - i * 38, palette.sun, { opacity: 0.25 + i * 0.2 }))
  return [
    `<defs>${gradient('sky', palette.skyTop, palette.skyBottom)}</defs>`,
    rect(0, 0, WIDTH, HEIGHT, 'url(#sky)'),
    halo,
    repeat(random.whole(2, 4), () => cloud(random)),
  ].join('')
}

const cloud = (random: Random): string => {
  const puffs = [
    ellipse(0, 0, 120, 26, '#ffffff'),
    ellipse(-40, -18, 52, 32, '#ffffff'),
    ellipse(30, -26, 66, 40, '#ffffff'),
    ellipse(82, -8, 40, 22, '#ffffff'),
  ].join('')
  const placed = moved(random.between(60, 1540), random.between(70, 300), random.between(0.6, 1.15), puffs)
  return group(placed, { opacity: 0.75 })
}

/** A ridge of hills from edge to edge; `top` and `bottom` bound its crest. */
export const hills = (random: Random, top: number, bottom: number, fill: string): string => {
  const step = 200
  const heights = Array.from({ length: WIDTH / step + 2 }, () => random.between(top, bottom))
  const crest = heights.slice(1).map((height, index) => {
    const x = (index + 1) * step
    const before = heights[index] ?? height
    return `C${x - step / 2} ${Math.round(before)} ${x - step / 2} ${Math.round(height)} ${x} ${Math.round(height)}`
  })
  return path(`M0 ${Math.round(heights[0] ?? top)}${crest.join('')}V${HEIGHT}H0Z`, fill)
}

/** The pointed limestone mountains of the north, standing on `base`; `scale` 1 is about 220 pixels high. */
export const karst = (random: Random, base: number, scale: number, fill: string): string =>
  repeat(random.whole(6, 8), (index) => {
    const x = index * 230 + random.between(-80, 80)
    const peak = 'M-1 0C-.6 -.5 -.5 -1 0 -1S.7 -.4 1 0Z'
    const [half, height] = [random.between(120, 180) * scale, random.between(150, 290) * scale]
    const place = `translate(${Math.round(x)} ${base}) scale(${Math.round(half)} ${Math.round(height)})`
    return path(peak, fill, { transform: place })
  })

/** A round tree; `y` is where its trunk meets the ground. */
export const tree = (x: number, y: number, scale: number, leaves: string, dark: string): string =>
  moved(
    x,
    y,
    scale,
    rect(-7, -70, 14, 70, '#8a6a4f', { rx: 4 }) +
      circle(0, -110, 62, leaves) +
      circle(-38, -80, 40, leaves) +
      circle(40, -82, 42, leaves) +
      path('M0 -48C40 -48 70 -70 80 -100C78 -60 50 -40 0 -40Z', dark, { opacity: 0.35 }),
  )

/** A palm with a slightly bent trunk. */
export const palm = (x: number, y: number, scale: number, leaves: string): string => {
  const frond = (angle: number) =>
    group(path('M0 0C30 -26 80 -26 120 6C80 -6 40 -4 0 10Z', leaves), {
      transform: `translate(14 -210) rotate(${angle})`,
    })
  return moved(
    x,
    y,
    scale,
    line('M0 0C-6 -80 0 -150 14 -206', '#94744f', 14) +
      [-160, -125, -60, -15, 25, 155, 200].map(frond).join(''),
  )
}

/** A sheet of ground with a lighter edge. */
export const ground = (y: number, fill: string, edge: string): string =>
  rect(0, y, WIDTH, HEIGHT - y, fill) + rect(0, y, WIDTH, 8, edge)
