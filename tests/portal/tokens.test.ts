import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contrast, parseColour } from '@/domain/brand/contrast'
import { DEFAULT_DISPLAY, SIZES } from '@/domain/display/display'

const DIR = 'src/portal/styles'
const sheet = (name: string) => readFileSync(join(DIR, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
const others = readdirSync(DIR).filter((name) => name !== 'tokens.css')
const tokens = sheet('tokens.css')

type Values = Record<string, string>

/** The declarations of every block that begins with exactly this selector. */
const blocks = (selector: string, css = tokens): Values[] =>
  [...css.matchAll(/([^{}]+)\{([^{}]+)\}/g)]
    .filter(([, head = '']) => head.trim() === selector)
    .map(([, , body = '']) =>
      Object.fromEntries(
        [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
      ),
    )
const block = (selector: string): Values => Object.assign({}, ...blocks(selector)) as Values

const light = block(':root')
const dark = block(":root[data-theme='dark']")
const THEMES: Record<string, Values> = {
  light,
  dark: { ...light, ...dark },
  'light with more contrast': { ...light, ...block(":root[data-contrast='more']") },
  'dark with more contrast': {
    ...light,
    ...dark,
    ...block(":root[data-contrast='more'][data-theme='dark']"),
  },
}

/** A token's own colour; of one that a unit may replace, the house's. */
const colourOf = (values: Values, name: string) =>
  parseColour(/#[0-9a-f]{6}/i.exec(values[name] ?? '')?.[0] ?? '')

/** What text is set on what ground. */
const TEXTS: [ground: string, texts: string[]][] = [
  ['--paper', ['--ink', '--ink-soft', '--link', '--link-hover', '--lacquer', '--house-ink']],
  ['--ground', ['--ink', '--ink-soft', '--link', '--link-hover', '--lacquer', '--house-ink']],
  ['--mark', ['--ink', '--ink-soft', '--link', '--lacquer']],
  ['--notice', ['--ink', '--link']],
  ['--house', ['--on-house', '--on-house-soft']],
  ['--house-deep', ['--on-house', '--on-house-soft']],
  ['--lacquer-fill', ['--on-house']],
]

/** Lines and rings that mean something (WCAG 2.2, 1.4.11). */
const MARKS: [ground: string, marks: string[]][] = [
  ['--paper', ['--line-strong', '--focus']],
  ['--ground', ['--line-strong', '--focus']],
  ['--house', ['--focus-on-house']],
  ['--house-deep', ['--focus-on-house']],
]

const tooFaint = (values: Values, pairs: typeof TEXTS, least: number) =>
  pairs.flatMap(([ground, names]) =>
    names.filter((name) => {
      const [a, b] = [colourOf(values, ground), colourOf(values, name)]
      return !a || !b || contrast(a, b) < least
    }),
  )

describe('the design tokens', () => {
  it.each(Object.keys(THEMES))('%s: text is readable on every ground, marks are seen', (theme) => {
    const values = THEMES[theme] ?? {}
    expect(tooFaint(values, TEXTS, 4.5)).toEqual([])
    expect(tooFaint(values, MARKS, 3)).toEqual([])
  })

  it('say the dark themes the same way for the device’s choice and the reader’s', () => {
    expect(block(":root:not([data-theme='light'])")).toEqual(dark)
    expect(block(":root[data-contrast='more']:not([data-theme='light'])")).toEqual(
      block(":root[data-contrast='more'][data-theme='dark']"),
    )
  })

  it('say more contrast the same way for the device’s choice and the reader’s', () => {
    const wanted = tokens.slice(tokens.indexOf('(prefers-contrast: more)'), tokens.indexOf('@media print'))
    const said = (selector: string) => blocks(selector, wanted)
    expect(said(':root:root')).toEqual(blocks(":root[data-contrast='more']"))
    const darkMore = blocks(":root[data-contrast='more'][data-theme='dark']")
    expect(said(":root:root[data-theme='dark']")).toEqual(darkMore)
    expect(said(":root:root:not([data-theme='light'])")).toEqual(darkMore)
  })

  it('know every size of text a reader can choose', () => {
    const sizes = SIZES.map((_, index) =>
      index === DEFAULT_DISPLAY.size
        ? light['--text-root']
        : block(`:root[data-size='${index}']`)['--text-root'],
    )
    expect(sizes).toEqual(SIZES.map((percent) => `${percent}%`))
  })

  it.each(others)('are all that %s knows of colours and sizes', (name) => {
    const rules = sheet(name)
      .replace(/@media[^{]+/g, '')
      .replace(/@page\s*\{[^}]*\}/g, '')
    expect(rules.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(|\b(?:white|black)\b(?!-)/gi)).toBeNull()
    expect(rules.match(/[\d.]+(?:px|rem|vw|vh|ms|s)\b/g)).toBeNull()
    const used = [...rules.matchAll(/var\((--[\w-]+)/g)].map(([, token = '']) => token)
    expect(used.filter((token) => !(token in light))).toEqual([])
  })

  it('never set letters apart nor cut a line: marks above and below a letter need their room', () => {
    const all = others.map(sheet).join('\n')
    expect(all).not.toMatch(/letter-spacing|text-transform|word-break|text-overflow/)
    const leadings = [...tokens.matchAll(/--leading[\w-]*:\s*([\d.]+)/g)].map(([, value]) => Number(value))
    expect(Math.min(...leadings)).toBeGreaterThanOrEqual(1.4)
  })
})
