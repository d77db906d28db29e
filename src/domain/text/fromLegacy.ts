import { legacyEncodingOf } from '@/domain/text/legacyEncoding'
import { isVietnameseSyllable } from '@/domain/text/syllable'
import { decodeTcvn3 } from '@/domain/text/tcvn3'
import { decodeVni } from '@/domain/text/vni'

const DECODERS = { tcvn3: decodeTcvn3, vni: decodeVni } as const

/** The same runs `legacyEncodingOf` looks at: no spaces, digits and ASCII punctuation. */
const WORD = /[^\s!-@[-`{-~\u2010-\u2026]+/g

/** The decoders answer in small letters; the font's capitals show in the ASCII letters and in the first one. */
function recased(decoded: string, word: string): string {
  const ascii = word.replace(/[^A-Za-z]/g, '')
  if (ascii.length > 1 && ascii === ascii.toUpperCase()) return decoded.toUpperCase()
  const [first = ''] = word
  const isCapital = first !== first.toLowerCase() || /[\u00A1-\u00A7]/.test(first)
  return isCapital ? decoded.charAt(0).toUpperCase() + decoded.slice(1) : decoded
}

/** Text typed in a font of the 1990s (TCVN3 or VNI), as Unicode; any other text as it is. */
export function fromLegacy(text: string): string {
  const encoding = legacyEncodingOf(text)
  if (encoding === null) return text
  // "v\u00F4" is a syllable as it stands; only beside real Unicode does it mean what it says.
  const isMixed = /[\u0102-\u01B0\u1EA0-\u1EF9]/.test(text)
  return text.replace(WORD, (word) => {
    const isForeign = !/[\u00A1-\u00FF]/.test(word) || /[\u0100-\uFFFF]/.test(word)
    if (isForeign || (isMixed && isVietnameseSyllable(word))) return word
    const decoded = DECODERS[encoding](word).normalize('NFC')
    return isVietnameseSyllable(decoded) ? recased(decoded, word) : word
  })
}
