/** How a reader wants the public pages to look. Kept in a cookie of theirs, never at the server. */
export type Display = {
  theme: Theme
  hasContrast: boolean
  /** Index of SIZES. */
  size: number
}

export const THEMES = ['auto', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]

/** Sizes of the text, in percent of what the browser is set to; styles/tokens.css names the same. */
export const SIZES = [90, 100, 115, 130, 150] as const
const USUAL_SIZE = SIZES.indexOf(100)

export const DEFAULT_DISPLAY: Display = { theme: 'auto', hasContrast: false, size: USUAL_SIZE }

const STORED = /^(auto|light|dark)\.(usual|more)\.([0-4])$/

/** "dark.more.2" as a display; the default for anything else, whoever wrote it. */
export function parseDisplay(stored: string): Display {
  const [, theme, contrast, size] = STORED.exec(stored) ?? []
  if (theme === undefined) return DEFAULT_DISPLAY
  return { theme: theme as Theme, hasContrast: contrast === 'more', size: Number(size) }
}

/** The text `parseDisplay` reads. */
export const formatDisplay = ({ theme, hasContrast, size }: Display): string =>
  `${theme}.${hasContrast ? 'more' : 'usual'}.${size}`

/** Is it what everybody gets who has chosen nothing? */
export const isDefault = (display: Display): boolean =>
  formatDisplay(display) === formatDisplay(DEFAULT_DISPLAY)

const within = (size: number) => Math.min(Math.max(size, 0), SIZES.length - 1)

const STEPS: Record<string, (size: number) => number> = {
  smaller: (size) => within(size - 1),
  usual: () => USUAL_SIZE,
  larger: (size) => within(size + 1),
}

/**
 * The display after one button was pressed: `theme` one of THEMES, `contrast` to turn it on or off, `size` one of
 * smaller, usual, larger. Anything else changes nothing.
 */
export function changeDisplay(display: Display, name: string, value: string): Display {
  const theme = THEMES.find((known) => known === value)
  if (name === 'theme' && theme) return { ...display, theme }
  if (name === 'contrast') return { ...display, hasContrast: !display.hasContrast }
  const step = STEPS[value]
  return name === 'size' && step ? { ...display, size: step(display.size) } : display
}
