/** A sender as MAIL_FROM names it. */
export type Sender = { name: string; address: string }

const ADDRESS = /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/
const NAMED = /^"?([^"<>]*?)"?\s*<([^<>]+)>$/
const DEFAULT_NAME = 'Nhip'

const isDecodable = (text: string): boolean => {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/** `smtp://` or `smtps://` with a host; name and password, where given, percent-encoded. */
export const isMailServer = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password, pathname, port } = new URL(text)
  return (
    ['smtp:', 'smtps:'].includes(protocol) &&
    hostname !== '' &&
    port !== '0' &&
    ['', '/'].includes(pathname) &&
    isDecodable(username) &&
    isDecodable(password)
  )
}

/** `nhip@coquan.gov.vn` or `Tên <nhip@coquan.gov.vn>`; null for anything else. */
export const parseSender = (text: string): Sender | null => {
  const [, name = '', inBrackets] = NAMED.exec(text.trim()) ?? []
  const address = (inBrackets ?? text).trim()
  return ADDRESS.test(address) ? { name: name.trim() || DEFAULT_NAME, address } : null
}
