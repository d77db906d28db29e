/** Small words of the drawing language: each returns SVG text. Coordinates are pixels of a 1600 × 900 picture. */

export const WIDTH = 1600
export const HEIGHT = 900

type Attributes = Record<string, string | number>

/** One decimal is finer than a pixel and keeps the text short. */
const short = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : value

const write = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${short(value)}"`)
    .join('')

export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more: Attributes = {},
): string => `<rect${write({ x, y, width, height, fill, ...more })}/>`

export const circle = (cx: number, cy: number, r: number, fill: string, more: Attributes = {}): string =>
  `<circle${write({ cx, cy, r, fill, ...more })}/>`

export const ellipse = (
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  more: Attributes = {},
): string => `<ellipse${write({ cx, cy, rx, ry, fill, ...more })}/>`

export const path = (d: string, fill: string, more: Attributes = {}): string =>
  `<path${write({ d, fill, ...more })}/>`

export const line = (d: string, stroke: string, width: number, more: Attributes = {}): string =>
  path(d, 'none', {
    stroke,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  })

export const polygon = (
  points: readonly (readonly [number, number])[],
  fill: string,
  more: Attributes = {},
): string =>
  `<polygon${write({ points: points.map(([x, y]) => `${short(x)},${short(y)}`).join(' '), fill, ...more })}/>`

export const group = (content: string, more: Attributes): string => `<g${write(more)}>${content}</g>`

export const moved = (x: number, y: number, scale: number, content: string): string =>
  group(content, {
    transform: `translate(${short(x)} ${short(y)}) scale(${Math.round(scale * 1000) / 1000})`,
  })

/** A vertical gradient under an id, to be used as `url(#id)`. */
export const gradient = (id: string, top: string, bottom: string): string =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient>`

/** The numbers 0 … count − 1, drawn one after the other. */
export const repeat = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')
