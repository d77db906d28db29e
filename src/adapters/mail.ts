import { createTransport } from 'nodemailer'
import type { EmailAdapter, Payload, SendEmailOptions } from 'payload'
import type { MailTransport } from '@/domain/mail/types'

/** How long to wait for a server that does not answer, in milliseconds; far less than the lease of a claimed mail. */
const CONNECT_MS = 10_000
const SILENCE_MS = 15_000

const LOOPBACK = /^(localhost|127\.|\[::1\])/
const NO_SENDER = { name: 'Nhip', address: 'khong-gui@localhost' }

export type MailSettings = { url: string; from: { name: string; address: string } }

/**
 * A password never crosses the network in the clear: with one, the server must offer STARTTLS, unless it runs on this
 * machine or the address says `?ignoreTLS=true`.
 */
const mustEncrypt = ({ protocol, hostname, username, searchParams }: URL): boolean =>
  protocol === 'smtp:' &&
  username !== '' &&
  !LOOPBACK.test(hostname) &&
  searchParams.get('ignoreTLS') !== 'true'

/**
 * The way to the mail server of an SMTP address (`smtp://`, `smtps://`). Nothing is connected before the first mail. Its
 * rejections carry nodemailer's `code`, `responseCode` and `command`.
 */
export function smtpTransport({ url, from }: MailSettings): MailTransport {
  const transport = createTransport({
    url,
    requireTLS: mustEncrypt(new URL(url)),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    dnsTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send(mail) {
      await transport.sendMail({ ...mail, from, headers: { 'Auto-Submitted': 'auto-generated' } })
    },
    async verify() {
      await transport.verify()
    },
  }
}

type Queue = (payload: Payload, message: SendEmailOptions) => Promise<void>

/**
 * Payload's mail adapter: what Payload itself wants to send (a forgotten password) waits in the outbox like every
 * other mail, and the request does not wait for it. The outbox takes the way to the server, `transport`, from here;
 * null while no server is configured. Nothing is written to the log, where a reset link would be readable.
 */
export function outboxAdapter(settings: MailSettings | null, queue: Queue): EmailAdapter {
  const transport = settings && smtpTransport(settings)
  const { address, name } = settings?.from ?? NO_SENDER
  return ({ payload }) => ({
    name: 'outbox',
    defaultFromAddress: address,
    defaultFromName: name,
    transport,
    sendEmail: async (message) => {
      // Not awaited: the request may hold the one writing turn that storing the mail waits for.
      void queue(payload, message).catch((error: unknown) =>
        payload.logger.error({ err: error, to: message.to }, 'a mail could not be queued'),
      )
    },
  })
}
