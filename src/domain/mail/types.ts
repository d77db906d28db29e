/** One mail to one address, as it goes out. */
export type OutgoingMail = { to: string; subject: string; text: string; messageId: string }

/** The way to the mail server. Both reject with what the server or the connection said. */
export type MailTransport = {
  /** Resolves when the server has taken the mail over. */
  send(mail: OutgoingMail): Promise<void>
  /** Connects, encrypts and signs in as a sending would, and sends nothing. */
  verify(): Promise<void>
}
