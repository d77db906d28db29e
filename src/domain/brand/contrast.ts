/** Red, green and blue in linear light, each from 0 to 1. */
export type Light = readonly [number, number, number]

const HEX = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i

/** sRGB to linear light and back (IEC 61966-2-1). */
const toLinear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
const toSrgb = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055)

/** "#10394a" as light; null for anything that is no such colour. */
export function parseColour(text: string): Light | null {
  const [, red, green, blue] = HEX.exec(text.trim()) ?? []
  if (red === undefined || green === undefined || blue === undefined) return null
  const part = (hex: string) => toLinear(Number.parseInt(hex, 16) / 255)
  return [part(red), part(green), part(blue)]
}

/** Light as "#10394a". */
export const formatColour = (light: Light): string =>
  `#${light
    .map((part) => Math.round(Math.min(Math.max(toSrgb(part), 0), 1) * 255))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`

/** WCAG 2.2, "relative luminance": from 0 (black) to 1 (white). */
export const luminance = ([red, green, blue]: Light): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue

/** WCAG 2.2, "contrast ratio": from 1 to 21. */
export function contrast(a: Light, b: Light): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (bright + 0.05) / (dark + 0.05)
}
