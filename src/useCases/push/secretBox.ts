import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const ALGORITHM = 'aes-256-gcm'
const KEY_BYTES = 32
const IV_BYTES = 12
const TAG_BYTES = 16
/** Of this use only: the secret of the installation is never a key itself. */
const PURPOSE = 'nhip webhook secrets'

const keyFrom = (master: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', master, '', PURPOSE, KEY_BYTES))

/** Encrypts text under the installation's secret. Signing needs the text again, so a hash would not do. */
export function seal(text: string, master: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(ALGORITHM, keyFrom(master), iv)
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), data]).toString('base64url')
}

/** The text again; null when it was changed or sealed under another secret, after a move without the old one. */
export function unseal(sealed: string, master: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  try {
    const decipher = createDecipheriv(ALGORITHM, keyFrom(master), bytes.subarray(0, IV_BYTES))
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
    const data = bytes.subarray(IV_BYTES + TAG_BYTES)
    return Buffer.concat([decipher.update(data), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
