/**
 * `queued`: waits for its next try. `failed`: was refused for good, or its time is over. `kept`: written while no mail
 * server was configured; it is read here and never sent later, when it would be old news.
 */
export const MAIL_STATUSES = ['queued', 'sent', 'failed', 'kept'] as const
export type MailStatus = (typeof MAIL_STATUSES)[number]

/** One mail to one address, as it goes out. */
export type OutgoingMail = { to: string; subject: string; text: string; messageId: string }

/** The way to the mail server. Both reject with what the server or the connection said. */
export type MailTransport = {
  /** Resolves when the server has taken the mail over. */
  send(mail: OutgoingMail): Promise<void>
  /** Connects, encrypts and signs in as a sending would, and sends nothing. */
  verify(): Promise<void>
}
