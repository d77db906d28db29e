/** What a box on another portal can show. */
export const EMBED_SETS = ['tin-bai', 'khau-hieu'] as const
export const EMBED_THEMES = ['sang', 'toi', 'tu-dong'] as const
/** `html`: a page for an iframe; `json`: what the script draws. */
const EMBED_FORMS = ['html', 'json'] as const

export type EmbedSet = (typeof EMBED_SETS)[number]
export type EmbedTheme = (typeof EMBED_THEMES)[number]
export type EmbedForm = (typeof EMBED_FORMS)[number]

/** Whose items; null means everybody's. A unit stands for itself and all units below it. */
export type EmbedContent = { unit: string | null; set: EmbedSet; count: number }
/** `colour`: six hexadecimal digits. */
export type EmbedLook = { colour: string; theme: EmbedTheme }
export type EmbedRequest = EmbedContent & EmbedLook

export type BadEmbedParameter = { parameter: 'so' | 'mau' | 'nen'; value: string }

export const EMBED_PREFIX = '/nhung/'
export const WIDGET_PATH = '/nhung/nhip.js'
/** A page with the script in it, as on a portal. */
export const SAMPLE_PATH = '/nhung/thu.html'

export const EMBED_DEFAULTS = { count: 5, colour: '10394a', theme: 'sang' } as const

const PATH = /^\/nhung\/(?:don-vi\/([a-z0-9-]+)\/)?([a-z-]+)\.([a-z]+)$/
const COUNT = /^(?:20|1\d|[1-9])$/
const COLOUR = /^#?([0-9a-f]{6})$/i

const isOneOf = <T extends string>(values: readonly T[], value: string | undefined): value is T =>
  value !== undefined && (values as readonly string[]).includes(value)

/** Reads the path of an address (no query). Null when no box can have it. */
export function parseEmbedPath(path: string): { unit: string | null; set: EmbedSet; form: EmbedForm } | null {
  const [, unit = null, set, form] = PATH.exec(path) ?? []
  return isOneOf(EMBED_SETS, set) && isOneOf(EMBED_FORMS, form) ? { unit, set, form } : null
}

/**
 * Reads how many items (`so`, 1 to 20), the colour (`mau`, six hexadecimal digits, with or without `#`) and the ground
 * (`nen`); absent or empty is the default, other parameters are ignored.
 */
export function parseEmbedQuery(
  query: URLSearchParams,
): Pick<EmbedRequest, 'count' | 'colour' | 'theme'> | BadEmbedParameter {
  const count = query.get('so') || String(EMBED_DEFAULTS.count)
  const colour = query.get('mau') || EMBED_DEFAULTS.colour
  const theme = query.get('nen') || EMBED_DEFAULTS.theme
  const digits = COLOUR.exec(colour)?.[1]
  if (!COUNT.test(count)) return { parameter: 'so', value: count }
  if (digits === undefined) return { parameter: 'mau', value: colour }
  if (!isOneOf(EMBED_THEMES, theme)) return { parameter: 'nen', value: theme }
  return { count: Number(count), colour: digits.toLowerCase(), theme }
}

/** The one spelling of an address, path and query; what is the default is left out, and the look where it draws nothing. */
export function embedPath({ unit, set, count, colour, theme }: EmbedRequest, form: EmbedForm): string {
  const query = new URLSearchParams()
  if (count !== EMBED_DEFAULTS.count) query.set('so', String(count))
  if (form === 'html' && colour !== EMBED_DEFAULTS.colour) query.set('mau', colour)
  if (form === 'html' && theme !== EMBED_DEFAULTS.theme) query.set('nen', theme)
  const path = `${EMBED_PREFIX}${unit === null ? '' : `don-vi/${unit}/`}${set}.${form}`
  return query.size === 0 ? path : `${path}?${query.toString()}`
}
