import { DEFAULT_DISPLAY, type Display, isDefault } from '@/domain/display/display'

const BUTTONS = /<button\b[^>]*\baria-pressed="[^"]*"[^>]*>/g
const PRESSED = /aria-pressed="[^"]*"/
const SCHEME = /(<meta name="color-scheme" content=")[^"]*"/

const has = (tag: string, name: string, value: string) =>
  tag.includes(` name="${name}"`) && tag.includes(` value="${value}"`)

/** Is this the button of what the reader chose? */
const isOn = (tag: string, { theme, hasContrast }: Display) =>
  has(tag, 'theme', theme) || (hasContrast && has(tag, 'contrast', 'toggle'))

const attributesOf = ({ theme, hasContrast, size }: Display): string =>
  [
    theme === 'auto' ? '' : ` data-theme="${theme}"`,
    hasContrast ? ' data-contrast="more"' : '',
    size === DEFAULT_DISPLAY.size ? '' : ` data-size="${size}"`,
  ].join('')

/**
 * A public page as this reader wants it: attributes on `<html>` that styles/tokens.css knows, and the state of the
 * buttons. Done to the finished page, so that the page itself is one and the same for everybody and may be kept, and
 * nothing changes colour or size after it is shown.
 */
export function withDisplay(html: string, display: Display): string {
  if (isDefault(display)) return html
  const marked = html
    .replace('<html', `<html${attributesOf(display)}`)
    .replace(BUTTONS, (tag) => tag.replace(PRESSED, `aria-pressed="${isOn(tag, display)}"`))
  return display.theme === 'auto' ? marked : marked.replace(SCHEME, `$1${display.theme}"`)
}
