import { sha256Hex } from '@/domain/canonical'

const LENGTH = 32

/**
 * The Message-ID (RFC 5322, 3.6.4) of the mail with this key: always the same, so that a mail taken over twice is
 * one message to mailboxes that look, and is recognised in the server's log. `from`: the sender's address.
 */
export const messageIdOf = (key: string, from: string): string =>
  `<${sha256Hex(key).slice(0, LENGTH)}@${from.slice(from.lastIndexOf('@') + 1)}>`
