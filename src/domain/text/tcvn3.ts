const [GRAVE, HOOK, TILDE, ACUTE, DOT] = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const
const [BREVE, CIRCUMFLEX, HORN] = ['\u0306', '\u0302', '\u031B'] as const
const CROSSED_D = '\u0111'

/** Rows of TCVN 5712:1993 as old files show them in Latin-1: a base, then its five tones in this order. */
const TCVN3_TONES = [GRAVE, HOOK, TILDE, ACUTE, DOT]
const TCVN3_ROWS: readonly (readonly [base: string, bytes: readonly number[]])[] = [
  ['a', [0xb5, 0xb6, 0xb7, 0xb8, 0xb9]],
  [`a${BREVE}`, [0xbb, 0xbc, 0xbd, 0xbe, 0xc6]],
  [`a${CIRCUMFLEX}`, [0xc7, 0xc8, 0xc9, 0xca, 0xcb]],
  ['e', [0xcc, 0xce, 0xcf, 0xd0, 0xd1]],
  [`e${CIRCUMFLEX}`, [0xd2, 0xd3, 0xd4, 0xd5, 0xd6]],
  ['i', [0xd7, 0xd8, 0xdc, 0xdd, 0xde]],
  ['o', [0xdf, 0xe1, 0xe2, 0xe3, 0xe4]],
  [`o${CIRCUMFLEX}`, [0xe5, 0xe6, 0xe7, 0xe8, 0xe9]],
  [`o${HORN}`, [0xea, 0xeb, 0xec, 0xed, 0xee]],
  ['u', [0xef, 0xf1, 0xf2, 0xf3, 0xf4]],
  [`u${HORN}`, [0xf5, 0xf6, 0xf7, 0xf8, 0xf9]],
  ['y', [0xfa, 0xfb, 0xfc, 0xfd, 0xfe]],
]

/** The letters without tone: capitals from A1 on, small ones from A8 on. Capitals with tones do not exist. */
const TCVN3_PLAIN = [
  `a${BREVE}`,
  `a${CIRCUMFLEX}`,
  `e${CIRCUMFLEX}`,
  `o${CIRCUMFLEX}`,
  `o${HORN}`,
  `u${HORN}`,
  CROSSED_D,
]

const TCVN3: ReadonlyMap<string, string> = new Map([
  ...TCVN3_ROWS.flatMap(([base, bytes]) =>
    bytes.map((byte, tone) => [String.fromCharCode(byte), `${base}${TCVN3_TONES[tone]}`] as const),
  ),
  ...TCVN3_PLAIN.flatMap((letter, at) => [
    [String.fromCharCode(0xa1 + at), letter] as const,
    [String.fromCharCode(0xa8 + at), letter] as const,
  ]),
])

/** A word of TCVN3 text, as its bytes look in Latin-1, in Unicode small letters (decomposed). */
export const decodeTcvn3 = (word: string): string =>
  [...word].map((char) => TCVN3.get(char) ?? char.toLowerCase()).join('')
