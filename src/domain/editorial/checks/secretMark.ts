import { textsOf } from '@/domain/editorial/checks/texts'
import { warning, type AnyCheck } from '@/domain/editorial/checks/types'
import { fold } from '@/domain/text/normalize'

/** The word of the marks in capitals, with the words on its left and right. "M\u1EACT" is U+1EAC in NFC. */
const MARK = /(?<![\p{L}\p{M}])(?:(\p{L}+)\s+)?(M\u1EACT)(?![\p{L}\p{M}])(?:[ \t]+(\p{L}+))?/gu

/** A line, or brackets, holding a mark and nothing else, in any case; or a line that names the degree. */
const ALONE = /^[\s([]*((top |toi |tuyet )?mat)[\s)\].]*$/
const IN_BRACKETS = /\((?:(?:t\u1ED1i|tuy\u1EC7t)\s+)?m\u1EADt\)/iu
const NAMED_DEGREE = /^do mat\s*:/

/** Ordinary words in capitals, folded: bí mật, bảo mật, cơ mật … ; mật độ, mật khẩu, mật mã, mật ong … */
const HARMLESS_BEFORE = new Set(['bi', 'bao', 'co', 'than', 'can', 'kin', 'duong', 'noi', 'tieu'])
const HARMLESS_AFTER = new Set(['do', 'khau', 'ma', 'ong', 'thiet', 'thu', 'danh', 'lenh', 'nghi', 'vu'])

const hasMarkInCapitals = (text: string): boolean =>
  [...text.matchAll(MARK)].some(
    ([, before = '', , after = '']) => !HARMLESS_BEFORE.has(fold(before)) && !HARMLESS_AFTER.has(fold(after)),
  )

const hasMarkOnItsOwn = (text: string): boolean =>
  IN_BRACKETS.test(text) ||
  text.split('\n').some((line) => {
    const folded = fold(line)
    return NAMED_DEGREE.test(folded) || (ALONE.test(folded) && /m\u1EADt/i.test(line))
  })

/** The mark of a state secret (Luật Bảo vệ bí mật nhà nước 117/2025): MẬT, TỐI MẬT, TUYỆT MẬT. */
export const checkSecretMark: AnyCheck = (content) =>
  textsOf(content)
    .filter(({ text }) => hasMarkInCapitals(text) || hasMarkOnItsOwn(text))
    .map(({ path }) => warning('secretMark', path))
