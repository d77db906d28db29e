import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { smtpTransport } from '@/adapters/mail'
import type { MailTransport } from '@/domain/mail/types'
import type { Mail } from '@/payload-types'
import { queueMails, type MailDraft } from '@/useCases/mail/queueMails'
import { sendMails } from '@/useCases/mail/sendMails'
import { makeCast, type Cast } from '@tests/access/cast'
import { settableClock } from './clock'
import { startMailServer, type MailServer } from './mailServer'
import { testPayload } from './payload'

export const NOON = '2026-11-18T05:00:00.000Z'
export const FROM = { name: 'Nhịp', address: 'nhip@coquan.example' }

/** A mail to somebody of that name, of use until the end of week 47. */
export const draft = (name: string, extra: Partial<MailDraft> = {}): MailDraft => ({
  key: `quota:1:2026-W47:weekday-3-16:${name}`,
  kind: 'quotaBehind',
  to: `${name}@coquan.example`,
  personId: null,
  subject: 'Nhắc chỉ tiêu: Tuần 47 còn thiếu 1',
  text: 'Kính gửi: Nguyễn Thị Ánh\n\n- Đã đăng: 1/2',
  expiresAt: '2026-11-22T17:00:00.000Z',
  ...extra,
})

/** The words of a plain text mail, whatever its transfer encoding. */
export const bodyOf = (raw: string): string => {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** An outbox on a real Payload before a real mail server, both anew for every test but the database. */
export class Outbox {
  readonly clock = settableClock(NOON)
  payload!: Payload
  cast!: Cast
  server!: MailServer
  transport!: MailTransport
  /** Replies to give before the server behaves, by recipient. */
  refusals = new Map<string, number[]>()

  put = (...drafts: MailDraft[]): Promise<number> =>
    queueMails({ payload: this.payload, now: this.clock.now() }, drafts)

  send = (transport: MailTransport | null = this.transport): Promise<number> =>
    sendMails({ payload: this.payload, clock: this.clock, log: { error: () => undefined }, transport })

  mails = async (): Promise<Mail[]> =>
    (await this.payload.find({ collection: 'mails', sort: 'to', depth: 0, pagination: false })).docs

  only = async (): Promise<Mail> => {
    const [mail, ...more] = await this.mails()
    if (!mail || more.length > 0) throw new Error(`${more.length + 1} mails`)
    return mail
  }

  told = async (kind: string) =>
    (await this.payload.find({ collection: 'notifications', where: { kind: { equals: kind } }, depth: 0 }))
      .docs

  async open(): Promise<void> {
    this.clock.set(NOON)
    this.refusals = new Map()
    this.server = await startMailServer({
      onRcptTo: ({ address }, _session, done) => {
        const code = this.refusals.get(address)?.shift()
        done(code === undefined ? null : Object.assign(new Error('not now'), { responseCode: code }))
      },
    })
    this.transport = smtpTransport({ url: `smtp://127.0.0.1:${this.server.port}`, from: FROM })
    // The adapter of this run has no server; what is queued must be meant for one.
    Object.assign(this.payload.email, { transport: this.transport, defaultFromAddress: FROM.address })
  }

  async empty(): Promise<void> {
    await this.server.down()
    for (const collection of ['mails', 'notifications'] as const)
      await this.payload.delete({ collection, where: {}, overrideAccess: true })
  }
}

/** The outbox of a test file: opened and emptied around each of its tests. */
export function outboxOfFile(): Outbox {
  const outbox = new Outbox()
  beforeAll(async () => {
    outbox.payload = await testPayload()
    outbox.cast = await makeCast(outbox.payload)
  })
  afterAll(() => outbox.payload.destroy())
  beforeEach(() => outbox.open())
  afterEach(() => outbox.empty())
  return outbox
}
