/**
 * The shape of a Vietnamese syllable, in the ASCII spelling of the Telex keyboard without tones: aa ee oo for
 * the circumflex, aw for the breve, ow uw for the horn, dd for the crossed d.
 */
const ONSETS = 'b c ch d dd g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')

const RHYMES = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay',
    'awc awm awn awng awp awt aac aam aan aang aap aat aau aay',
    'e ec em en eng eo ep et ee eech eem een eeng eenh eep eet eeu',
    'i ia ich im in inh ip it iu ieec ieem ieen ieeng ieep ieet ieeu',
    'o oa oac oach oai oan oang oanh oao oat oay oawc oawm oawn oawng oawt oc oe oen oeo oet oi om on ong op ot',
    'oo ooc ooi oom oon oong oop oot ow owi owm own owp owt',
    'u ua uan uang uaan uaang uaat uaay uc ue uee ueech ueenh ui um un ung uow up ut uy uya uych uyeen uyeet',
    'uynh uyt uyu uooc uooi uoom uoon uoong uoot',
    'uw uwa uwc uwi uwm uwn uwng uwt uwu uwowc uwowi uwowm uwown uwowng uwowp uwowt uwowu',
    'y yeem yeen yeeng yeet yeeu',
  ].flatMap((line) => line.split(' ')),
)

const GRAVE = '\u0300'
const ACUTE = '\u0301'
const CIRCUMFLEX = '\u0302'
const TONES = new Set([GRAVE, ACUTE, '\u0303', '\u0309', '\u0323'])
const SHAPES: Readonly<Record<string, string>> = { '\u0306': 'w', '\u031B': 'w' }

/** A syllable ending in one of these stops carries the acute or the dot below, no other tone. */
const STOP_ENDING = /(?:c|ch|p|t)$/
const STOP_TONES = new Set([ACUTE, '\u0323'])

type Spelling = { readonly telex: string; readonly tones: readonly string[] }

const spell = (word: string): Spelling => {
  let telex = ''
  const tones: string[] = []
  for (const char of word.toLowerCase().normalize('NFD')) {
    if (TONES.has(char)) tones.push(char)
    else if (char === CIRCUMFLEX) telex += telex.at(-1) ?? ''
    else telex += char === '\u0111' ? 'dd' : (SHAPES[char] ?? char)
  }
  return { telex, tones }
}

const hasShape = (telex: string): boolean =>
  RHYMES.has(telex) ||
  ONSETS.some((onset) => telex.startsWith(onset) && RHYMES.has(telex.slice(onset.length)))

/**
 * Can this word be one Vietnamese syllable with its tone written? Any case, composed or not. Asks for the
 * spelling only: "nghoẻn" is nobody's word but could be one.
 */
export const isVietnameseSyllable = (word: string): boolean => {
  const { telex, tones } = spell(word)
  const [tone] = tones
  if (tones.length > 1 || !hasShape(telex)) return false
  return tone === undefined || !STOP_ENDING.test(telex) || STOP_TONES.has(tone)
}
