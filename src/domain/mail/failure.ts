/** What a failed sending left behind, as nodemailer reports it. */
export type RawFailure = { code?: unknown; responseCode?: unknown; command?: unknown }

export type MailFailure = {
  /** The SMTP reply (`550`) or the name of what went wrong (`ECONNECTION`). */
  code: string
  /** Trying again with the same mail can never help. */
  isFinal: boolean
  /** The server or the account is the trouble, not this mail: the others would fail alike. */
  isServer: boolean
}

/** The service closes its door, for everybody (RFC 5321, 3.8). */
const CLOSING = 421
/** Replies to the first words and to signing in concern every mail; those to RCPT and DATA concern one. */
const OF_THE_SESSION = ['CONN', 'EHLO', 'HELO', 'STARTTLS', 'AUTH', 'MAIL FROM']

/**
 * Judges a failure (RFC 5321, 4.2.1): a 5yz reply about this mail is final, a 4yz is tried again; so is everything
 * about the connection, the encryption and the account, which somebody may put right.
 */
export const judgeFailure = ({ code, responseCode, command }: RawFailure): MailFailure => {
  const reply = typeof responseCode === 'number' && responseCode >= 400 ? responseCode : null
  const name = typeof code === 'string' && code !== '' ? code : 'EUNKNOWN'
  const said = typeof command === 'string' ? command.toUpperCase() : ''
  const isOfSession = name === 'EAUTH' || OF_THE_SESSION.some((word) => said.startsWith(word))
  const isServer = reply === null || reply === CLOSING || isOfSession
  return { code: reply === null ? name : String(reply), isFinal: !isServer && reply >= 500, isServer }
}
