import { circle, group, line } from './shapes'

/** Figures as strokes in a box of 60 × 100, so that no font is needed. */
const STROKES: Readonly<Record<string, string>> = {
  '0': 'M30 0C52 0 60 22 60 50S52 100 30 100S0 78 0 50S8 0 30 0Z',
  '1': 'M8 22L34 2V100',
  '2': 'M4 26C6 8 18 0 31 0C48 0 58 11 58 27C58 48 30 64 4 100H60',
  '3': 'M4 14C12 4 22 0 31 0C47 0 56 11 56 24C56 40 44 47 28 47C46 47 60 57 60 74C60 90 48 100 30 100C17 100 8 95 2 85',
  '4': 'M46 100V0L0 70H64',
  '5': 'M54 0H12L6 44C14 38 22 35 31 35C49 35 60 48 60 67C60 86 48 100 29 100C16 100 7 95 0 86',
  '6': 'M50 4C22 18 2 44 2 70C2 88 14 100 31 100C48 100 60 87 60 70C60 53 48 42 32 42C16 42 4 54 2 70',
  '7': 'M0 0H60L22 100',
  '8': 'M30 46C14 46 6 36 6 24C6 10 16 0 30 0S54 10 54 24C54 36 46 46 30 46C12 46 0 57 0 73C0 90 12 100 30 100S60 90 60 73C60 57 48 46 30 46Z',
  '9': 'M10 96C38 82 58 56 58 30C58 12 46 0 29 0C12 0 0 13 0 30C0 47 12 58 28 58C44 58 56 46 58 30',
  '%': 'M66 6L10 96M4 24a14 14 0 1 0 28 0a14 14 0 1 0 -28 0M48 78a14 14 0 1 0 28 0a14 14 0 1 0 -28 0',
}

const HEIGHT = 100
const STROKE = 13
const GAP = 26
const WIDTHS: Readonly<Record<string, number>> = { '%': 76, '.': 4, ',': 4, '1': 40 }
const widthOf = (sign: string): number => WIDTHS[sign] ?? 60

const mark = (sign: string, colour: string): string => {
  if (sign === '.') return circle(2, HEIGHT - 4, 9, colour)
  if (sign === ',') return line(`M4 ${HEIGHT - 6}q4 16 -8 24`, colour, 14)
  return line(STROKES[sign] ?? '', colour, STROKE)
}

/** Writes a figure such as `1.046` or `99,6%`, centred on `x`, its foot on `y`; unknown signs are left out. */
export const figure = (text: string, x: number, y: number, height: number, colour: string): string => {
  const signs = [...text].filter((sign) => sign in STROKES || sign === '.' || sign === ',')
  const width = signs.reduce((sum, sign) => sum + widthOf(sign) + GAP, -GAP)
  const scale = height / HEIGHT
  let left = -width / 2
  const drawn = signs.map((sign) => {
    const placed = group(mark(sign, colour), { transform: `translate(${Math.round(left)} 0)` })
    left += widthOf(sign) + GAP
    return placed
  })
  return group(drawn.join(''), {
    transform: `translate(${Math.round(x)} ${Math.round(y - height)}) scale(${Math.round(scale * 1000) / 1000})`,
  })
}
