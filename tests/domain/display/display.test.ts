import { describe, expect, it } from 'vitest'
import {
  changeDisplay,
  DEFAULT_DISPLAY,
  formatDisplay,
  isDefault,
  parseDisplay,
} from '@/domain/display/display'

const press = (...buttons: [string, string][]) =>
  buttons.reduce((display, [name, value]) => changeDisplay(display, name, value), DEFAULT_DISPLAY)

describe('how a reader wants the pages to look', () => {
  it('grows and shrinks the text in steps, and stops at the ends', () => {
    const larger = Array.from({ length: 9 }, (): [string, string] => ['size', 'larger'])
    const smaller = Array.from({ length: 9 }, (): [string, string] => ['size', 'smaller'])
    expect(press(['size', 'larger']).size).toBe(2)
    expect(press(...larger).size).toBe(4)
    expect(press(...smaller).size).toBe(0)
    expect(press(...larger, ['size', 'usual']).size).toBe(DEFAULT_DISPLAY.size)
  })

  it('turns the contrast on and off, and takes one of three themes', () => {
    expect(press(['contrast', 'toggle']).hasContrast).toBe(true)
    expect(isDefault(press(['contrast', 'toggle'], ['contrast', 'toggle']))).toBe(true)
    expect(press(['theme', 'dark']).theme).toBe('dark')
    expect(isDefault(press(['theme', 'dark'], ['theme', 'auto']))).toBe(true)
  })

  it('changes nothing for a button that does not exist', () => {
    for (const [name, value] of [
      ['theme', 'pink'],
      ['size', 'constructor'],
      ['', ''],
      ['__proto__', 'x'],
    ] as const)
      expect(isDefault(press([name, value]))).toBe(true)
  })

  it('is read back as it was written, and never from what somebody else wrote', () => {
    const display = press(['theme', 'dark'], ['contrast', 'toggle'], ['size', 'larger'])
    expect(parseDisplay(formatDisplay(display))).toEqual(display)
    for (const stored of ['', 'dark', 'dark.more.9', 'dark.more.2"><script>', 'DARK.more.2'])
      expect(parseDisplay(stored)).toEqual(DEFAULT_DISPLAY)
  })
})
