import type { Random } from './random'
import { circle, ellipse, line, moved, path, rect } from './shapes'

const SKINS = ['#f2c9a1', '#e8b88a', '#d9a173'] as const
const HAIRS = ['#2d2521', '#3a2e28', '#4a3a30'] as const

type Look = {
  skin: string
  hair: string
  hasLongHair: boolean
  shirt: string
  hasTie: boolean
  hasGlasses: boolean
}

/** How a person looks; the shirt is one of the colours of the picture. */
export const anyLook = (random: Random, shirts: readonly [string, ...string[]]): Look => {
  const hasLongHair = random.chance(0.5)
  return {
    skin: random.pick(SKINS),
    hair: random.pick(HAIRS),
    hasLongHair,
    shirt: random.pick(shirts),
    hasTie: !hasLongHair && random.chance(0.5),
    hasGlasses: random.chance(0.25),
  }
}

const head = ({ skin, hair, hasLongHair, hasGlasses }: Look): string =>
  [
    hasLongHair
      ? path(
          'M-46 -168C-50 -226 50 -226 46 -168C52 -130 52 -104 44 -86H-44C-52 -104 -52 -130 -46 -168Z',
          hair,
        )
      : '',
    rect(-14, -122, 28, 34, skin, { rx: 10 }),
    ellipse(0, -152, 38, 44, skin),
    hasLongHair
      ? path('M-40 -150C-44 -206 40 -212 40 -152C30 -168 14 -178 -6 -180C-18 -172 -32 -166 -40 -150Z', hair)
      : path(
          'M-40 -152C-46 -208 46 -208 40 -152C36 -166 30 -176 22 -180C4 -174 -18 -174 -26 -178C-34 -172 -38 -164 -40 -152Z',
          hair,
        ),
    circle(-14, -148, 3.5, '#2b2b2b'),
    circle(14, -148, 3.5, '#2b2b2b'),
    line('M-9 -129Q0 -122 9 -129', '#b0553f', 3.5),
    hasGlasses
      ? line(
          'M-25 -148a11 11 0 1 0 22 0a11 11 0 1 0 -22 0M3 -148a11 11 0 1 0 22 0a11 11 0 1 0 -22 0M-3 -148H3',
          '#39424e',
          2.5,
        )
      : '',
  ].join('')

const torso = ({ shirt, hasTie }: Look): string =>
  [
    path('M-70 40C-76 -40 -64 -84 -26 -94H26C64 -84 76 -40 70 40Z', shirt),
    path('M-20 -95L0 -66L20 -95Z', '#ffffff', { opacity: 0.85 }),
    hasTie ? path('M-6 -80H6L10 -26L0 -12L-10 -26Z', '#a8322d') : '',
    path('M70 40C74 -14 70 -56 54 -78C52 -40 50 0 52 40Z', '#000000', { opacity: 0.08 }),
  ].join('')

/** A person from the waist up, seen from the front; `y` is the table they sit behind. */
export const sitting = (x: number, y: number, scale: number, look: Look): string =>
  moved(x, y, scale, torso(look) + head(look))

/** A person standing; `y` is the ground. */
export const standing = (x: number, y: number, scale: number, look: Look): string =>
  moved(
    x,
    y - 235 * scale,
    scale,
    [
      path('M-44 20H-6L-4 226H-34Z', '#3d4a5c'),
      path('M44 20H6L4 226H34Z', '#34404f'),
      rect(-42, 222, 40, 16, '#2b2b2b', { rx: 8 }),
      rect(2, 222, 40, 16, '#2b2b2b', { rx: 8 }),
      line('M-60 -62C-78 -20 -76 20 -66 56', look.shirt, 30),
      line('M60 -62C78 -20 76 20 66 56', look.shirt, 30),
      circle(-64, 66, 14, look.skin),
      circle(64, 66, 14, look.skin),
      torso(look),
      head(look),
    ].join(''),
  )

/** A person seen from behind, from the waist up: an audience, a queue. */
export const fromBehind = (x: number, y: number, scale: number, look: Look): string =>
  moved(
    x,
    y,
    scale,
    path('M-72 60C-78 -36 -64 -82 -26 -92H26C64 -82 78 -36 72 60Z', look.shirt) +
      rect(-15, -112, 30, 30, look.skin, { rx: 8 }) +
      ellipse(0, -148, 42, 47, look.hair) +
      (look.hasLongHair
        ? path('M-42 -150H42C46 -110 42 -84 34 -72H-34C-42 -84 -46 -110 -42 -150Z', look.hair)
        : ''),
  )
