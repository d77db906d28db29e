/** Without I, L, O and U (Crockford's base 32): people read these codes over the telephone. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 12
const GROUP = 4
const PREFIX = 'PA'

/** Random bytes a receipt needs. */
export const RECEIPT_BYTES = LENGTH

const grouped = (letters: string): string =>
  [
    PREFIX,
    ...Array.from({ length: LENGTH / GROUP }, (_, at) => letters.slice(at * GROUP, (at + 1) * GROUP)),
  ].join('-')

/** "PA-7K3M-Q9XW-2HTC" from random bytes: sixty bits, so that nobody guesses another's. */
export const makeReceipt = (bytes: Uint8Array): string =>
  grouped(Array.from(bytes.slice(0, LENGTH), (byte) => LETTERS[byte % LETTERS.length] ?? '').join(''))

/** The receipt somebody typed, spelt as it was given out; null when it can be none. */
export function parseReceipt(text: string): string | null {
  const typed = text.toUpperCase().replace(/[^A-Z0-9]/g, '')
  // The prefix may be left out; the letters themselves may begin like it.
  const own = typed.length > LENGTH && typed.startsWith(PREFIX) ? typed.slice(PREFIX.length) : typed
  const letters = own.replace(/O/g, '0').replace(/[IL]/g, '1')
  const isReceipt = letters.length === LENGTH && [...letters].every((letter) => LETTERS.includes(letter))
  return isReceipt ? grouped(letters) : null
}
