import { decodeTcvn3 } from '@/domain/text/tcvn3'
import { decodeVni } from '@/domain/text/vni'
import { isVietnameseSyllable } from '@/domain/text/syllable'

/** The two font encodings of the 1990s still found in old files: TCVN3 (.VnTime) and VNI (VNI-Times). */
type LegacyEncoding = 'tcvn3' | 'vni'

const DECODERS: readonly (readonly [LegacyEncoding, (word: string) => string])[] = [
  ['tcvn3', decodeTcvn3],
  ['vni', decodeVni],
]

/** Runs without spaces, digits and ASCII punctuation. Symbols of Latin-1 stay: TCVN3 uses them as letters. */
const words = (text: string): string[] => text.split(/[\s!-@[-`{-~\u2010-\u2026]+/)

/** At least two characters, one of them an ASCII letter, some above ASCII and none above Latin-1. */
const couldBeLegacy = (word: string): boolean =>
  word.length > 1 && /[a-z]/i.test(word) && /[\u00A1-\u00FF]/.test(word) && !/[\u0100-\uFFFF]/.test(word)

/** A foreign or mistyped word turns into a Vietnamese syllable by accident now and then; hardly ever two. */
const ENOUGH_WORDS = 2

/**
 * The old encoding a text seems to be in, as a whole or in part: at least two different words that are no Vietnamese
 * syllables as they stand and become such when decoded. Null for Unicode text and for other languages.
 */
export const legacyEncodingOf = (text: string): LegacyEncoding | null => {
  const suspects = [...new Set(words(text.normalize('NFC')))].filter(
    (word) => couldBeLegacy(word) && !isVietnameseSyllable(word),
  )
  const counts = DECODERS.map(([encoding, decode]) => ({
    encoding,
    count: suspects.filter((word) => isVietnameseSyllable(decode(word))).length,
  }))
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a))
  return best.count >= ENOUGH_WORDS ? best.encoding : null
}
