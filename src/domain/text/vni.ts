const [GRAVE, HOOK, TILDE, ACUTE, DOT] = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const
const [BREVE, CIRCUMFLEX, HORN] = ['\u0306', '\u0302', '\u031B'] as const
const CROSSED_D = '\u0111'

/** VNI writes a vowel and then a second letter for its marks; both shown as Latin-1 shows them. */
const VNI_CIRCUMFLEX: Readonly<Record<string, string>> = {
  '\u00E2': '',
  '\u00E1': ACUTE,
  '\u00E0': GRAVE,
  '\u00E5': HOOK,
  '\u00E3': TILDE,
  '\u00E4': DOT,
}
const VNI_BREVE: Readonly<Record<string, string>> = {
  '\u00EA': '',
  '\u00E9': ACUTE,
  '\u00E8': GRAVE,
  '\u00FA': HOOK,
  '\u00FC': TILDE,
  '\u00EB': DOT,
}
const VNI_TONES: Readonly<Record<string, string>> = {
  '\u00F9': ACUTE,
  '\u00F8': GRAVE,
  '\u00FB': HOOK,
  '\u00F5': TILDE,
  '\u00EF': DOT,
}
const VNI_LETTERS: Readonly<Record<string, string>> = {
  '\u00F1': CROSSED_D,
  '\u00F4': `o${HORN}`,
  '\u00F6': `u${HORN}`,
  '\u00E6': `i${HOOK}`,
  '\u00F3': `i${TILDE}`,
  '\u00F2': `i${DOT}`,
  '\u00EE': `y${DOT}`,
}

const decodeVniPair = (vowel: string, mark: string): string | null => {
  const base = VNI_LETTERS[vowel] ?? vowel
  if ('aeo'.includes(vowel) && mark in VNI_CIRCUMFLEX) return `${vowel}${CIRCUMFLEX}${VNI_CIRCUMFLEX[mark]}`
  if (vowel === 'a' && mark in VNI_BREVE) return `a${BREVE}${VNI_BREVE[mark]}`
  return mark in VNI_TONES ? `${base}${VNI_TONES[mark]}` : null
}

/** A vowel (also the letters VNI has for o and u with a horn) and one of the marks above, never two vowels. */
const PAIR = /([aeouy\u00F4\u00F6])([\u00E0-\u00E5\u00E8-\u00EB\u00EF\u00F5\u00F8-\u00FC])/g
const LETTER = /[\u00E6\u00EE\u00F1-\u00F4\u00F6]/g

/** A word of VNI text, as its bytes look in Latin-1, in Unicode small letters (decomposed). */
export const decodeVni = (word: string): string =>
  word
    .toLowerCase()
    .replace(PAIR, (pair, vowel: string, mark: string) => decodeVniPair(vowel, mark) ?? pair)
    .replace(LETTER, (char) => VNI_LETTERS[char] ?? char)
