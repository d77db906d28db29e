import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, formatColour, type Light, parseColour } from '@/domain/brand/contrast'
import { type Shades, shadesOf } from '@/domain/brand/shades'

const light = (text: string): Light => {
  const parsed = parseColour(text)
  if (!parsed) throw new Error(`${text} is no colour`)
  return parsed
}
const ratio = (a: string, b: string) => contrast(light(a), light(b))

/** Text and the ground it stands on, in both themes: `--paper` and `--ground` of styles/tokens.css. */
const pairs = (shades: Shades): [string, string][] => [
  ['#ffffff', shades.house],
  ['#ffffff', shades.houseDeep],
  [shades.onHouseSoft, shades.house],
  [shades.onHouseSoft, shades.houseDeep],
  [shades.houseInk, '#ffffff'],
  [shades.houseInk, '#f6f4ef'],
  ['#ffffff', shades.houseDark],
  ['#ffffff', shades.houseDeepDark],
  [shades.onHouseSoftDark, shades.houseDark],
  [shades.onHouseSoftDark, shades.houseDeepDark],
  [shades.houseInkDark, '#12191e'],
  [shades.houseInkDark, '#1b252c'],
]

describe('contrast', () => {
  it('is what WCAG says it is', () => {
    expect(ratio('#000000', '#ffffff')).toBeCloseTo(21)
    expect(ratio('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(ratio('#767676', '#ffffff')).toBeGreaterThan(4.5)
  })

  it('keeps a colour on its way through light', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const text = `#${number.toString(16).padStart(6, '0')}`
        return formatColour(light(text)) === text
      }),
    )
  })
})

describe('shades of a unit’s colour', () => {
  it('can be read wherever text is set in or on them, whatever the colour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const shades = shadesOf(number.toString(16).padStart(6, '0'))
        return shades !== null && pairs(shades).every(([text, ground]) => ratio(text, ground) >= 4.5)
      }),
      { examples: [[0], [0xffffff], [0xffff00], [0x0000ff], [0xff0000]] },
    )
  })

  it('leaves a colour that can be read as it is', () => {
    expect(shadesOf('#0B5394')).toMatchObject({ house: '#0b5394', houseInk: '#0b5394' })
  })

  it('makes a pale colour darker without turning it into another', () => {
    const [red, green, blue] = light(shadesOf('#ffd400')?.house ?? '')
    expect(red).toBeGreaterThan(green)
    expect(blue).toBeLessThan(0.01)
  })

  it('takes nothing for a colour that is none', () => {
    for (const text of ['', 'red', '#12345', '#12345g', 'rgb(1,2,3)', '#0b5394; background: url(x)'])
      expect(shadesOf(text)).toBeNull()
  })
})
