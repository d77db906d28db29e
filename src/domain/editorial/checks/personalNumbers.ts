import { textsOf } from '@/domain/editorial/checks/texts'
import { warning, type AnyCheck } from '@/domain/editorial/checks/types'
import type { Issue } from '@/domain/issue'
import { fold } from '@/domain/text/normalize'

/** Twelve digits, in one run or in threes or fours with one kind of separator. */
const TWELVE = /(?<!\d)(?:\d{12}|\d{3}([ .-])\d{3}\1\d{3}\1\d{3}|\d{4}([ .-])\d{4}\2\d{4})(?!\d)/g
const NINE = /(?<!\d)(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3})(?!\d)/g
/** A mobile number: 03, 05, 07, 08, 09 or +84, with single separators anywhere. */
const MOBILE = /(?<![\d.,])(?:0|\+?84[ .-]?)[35789](?:[ .-]?\d){8}(?!\d)/g

/** Province 001–096, century and sex 0–3, two digits of the birth year, six more (TT 59/2021/TT-BCA Đ2). */
const CITIZEN_ID = /^0(?!00)(?:[0-8]\d|9[0-6])[0-3]\d{8}$/

/** Words, without diacritics, that say what the number after them is. */
const ID_WORDS = /cccd|cmnd|cmtnd|can cuoc|chung minh|dinh danh/
const TAX_WORDS = /ma so thue|mst/
/** How far before a number such words still belong to it, in characters. */
const NEAR = 40

type Found = { readonly code: string; readonly digits: string }

const find = (
  text: string,
  pattern: RegExp,
  code: string,
  isMeant: (digits: string, before: string) => boolean,
): Found[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const digits = match[0].replace(/\D/g, '')
    const before = fold(text.slice(Math.max(0, match.index - NEAR), match.index))
    return isMeant(digits, before) ? [{ code, digits }] : []
  })

/** Enough to find the number in the text, too little to pass it on in a notice or a log. */
const masked = (digits: string): string => `${digits.slice(0, 3)}…${digits.slice(-2)}`

const findIn = (text: string): Found[] => [
  ...find(text, TWELVE, 'idCardNumber', (digits, before) => CITIZEN_ID.test(digits) || ID_WORDS.test(before)),
  ...find(text, NINE, 'idCardNumber', (_digits, before) => ID_WORDS.test(before)),
  ...find(text, MOBILE, 'mobileNumber', (_digits, before) => !TAX_WORDS.test(before)),
]

/** One issue per field and kind, with how many there are. */
const summarise = (path: string, found: readonly Found[]): Issue[] =>
  ['idCardNumber', 'mobileNumber'].flatMap((code) => {
    const [first, ...more] = found.filter((each) => each.code === code)
    return first ? [warning(code, path, { number: masked(first.digits), count: more.length + 1 })] : []
  })

/**
 * Numbers that belong to a person (Luật Bảo vệ dữ liệu cá nhân 91/2025): twelve digits built like a citizen's
 * number, twelve or nine after words that call them one, and mobile numbers. Office lines and hotlines pass.
 */
export const checkPersonalNumbers: AnyCheck = (content) =>
  textsOf(content).flatMap(({ path, text }) => summarise(path, findIn(text)))
