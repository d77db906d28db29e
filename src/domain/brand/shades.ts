import { contrast, formatColour, type Light, luminance, parseColour } from './contrast'

/** WCAG 2.2 AA asks 4.5:1 of text; a little more, since a shade is rounded to 256 steps. */
const READABLE = 4.6

const WHITE: Light = [1, 1, 1]
/** The darkest and the lightest ground that text of the house's colour stands on: `--ground` of styles/tokens.css. */
const LIGHT_GROUND = '#f6f4ef'
const DARK_GROUND = '#1b252c'

/** In the dark theme a band that shines would dazzle: this contrast with white text keeps it deep. */
const DEEP = 9

export type Shades = {
  /** Grounds under white text. */
  house: string
  houseDeep: string
  /** Less important text on `house`. */
  onHouseSoft: string
  /** Text and lines on the page. */
  houseInk: string
  houseDark: string
  houseDeepDark: string
  onHouseSoftDark: string
  houseInkDark: string
}

/** As much less light of the same hue as it takes; the colour itself when it is dark enough. */
function darkened(colour: Light, wanted: number, against: Light): Light {
  const most = (luminance(against) + 0.05) / wanted - 0.05
  const factor = Math.min(1, most / Math.max(luminance(colour), Number.EPSILON))
  return colour.map((part) => part * factor) as unknown as Light
}

/** Mixed with as much white as it takes; the colour itself when it is light enough. */
function lightened(colour: Light, wanted: number, against: Light): Light {
  const least = wanted * (luminance(against) + 0.05) - 0.05
  const own = luminance(colour)
  const share = own >= least ? 0 : Math.min(1, (least - own) / (1 - own))
  return colour.map((part) => part + (1 - part) * share) as unknown as Light
}

const known = (text: string): Light => parseColour(text) ?? WHITE

/** White with a breath of the ground, but readable on it. */
const softOn = (ground: Light): Light => {
  const soft = ground.map((part) => part * 0.25 + 0.75) as unknown as Light
  return contrast(soft, ground) >= READABLE ? soft : WHITE
}

/**
 * The shades the pages need of a unit's own colour. Every text set in or on them has at least 4.5:1 (WCAG 2.2,
 * 1.4.3), in the light and in the dark theme: a colour too light or too dark for its place is made darker or lighter,
 * its hue stays. Null for a text that is no colour.
 */
export function shadesOf(text: string): Shades | null {
  const colour = parseColour(text)
  if (colour === null) return null
  const house = darkened(colour, READABLE, WHITE)
  const houseDark = darkened(colour, DEEP, WHITE)
  const deeper = (light: Light) => light.map((part) => part * 0.55) as unknown as Light
  return {
    house: formatColour(house),
    houseDeep: formatColour(deeper(house)),
    onHouseSoft: formatColour(softOn(house)),
    houseInk: formatColour(darkened(colour, READABLE, known(LIGHT_GROUND))),
    houseDark: formatColour(houseDark),
    houseDeepDark: formatColour(deeper(houseDark)),
    onHouseSoftDark: formatColour(softOn(houseDark)),
    houseInkDark: formatColour(lightened(colour, READABLE, known(DARK_GROUND))),
  }
}
