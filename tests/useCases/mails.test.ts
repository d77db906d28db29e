import { handleEndpoints, type Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { smtpTransport } from '@/adapters/mail'
import type { MailTransport } from '@/domain/mail/types'
import type { Mail } from '@/payload-types'
import { queueMails, type MailDraft } from '@/useCases/mail/queueMails'
import { sendMails } from '@/useCases/mail/sendMails'
import { makeCast, type Cast } from '@tests/access/cast'
import { settableClock } from '@tests/support/clock'
import { startMailServer, type MailServer } from '@tests/support/mailServer'
import { testPayload } from '@tests/support/payload'

const NOON = '2026-11-18T05:00:00.000Z'
const clock = settableClock(NOON)
const quiet = { error: () => undefined }
const FROM = { name: 'Nhịp', address: 'nhip@coquan.example' }

let payload: Payload
let cast: Cast
let server: MailServer
/** Replies to give before the server behaves, by recipient. */
let refusals: Map<string, number[]>
let transport: MailTransport

beforeAll(async () => {
  payload = await testPayload()
  cast = await makeCast(payload)
})
afterAll(() => payload.destroy())

beforeEach(async () => {
  clock.set(NOON)
  refusals = new Map()
  server = await startMailServer({
    onRcptTo({ address }, _session, done) {
      const code = refusals.get(address)?.shift()
      done(code === undefined ? null : Object.assign(new Error('not now'), { responseCode: code }))
    },
  })
  transport = smtpTransport({ url: `smtp://127.0.0.1:${server.port}`, from: FROM })
  // The adapter of this run has no server; what is queued must be meant for one.
  Object.assign(payload.email, { transport, defaultFromAddress: FROM.address })
})
afterEach(async () => {
  await server.down()
  await payload.delete({ collection: 'mails', where: {}, overrideAccess: true })
  await payload.delete({ collection: 'notifications', where: {}, overrideAccess: true })
})

const draft = (name: string, extra: Partial<MailDraft> = {}): MailDraft => ({
  key: `quota:1:2026-W47:weekday-3-16:${name}`,
  kind: 'quotaBehind',
  to: `${name}@coquan.example`,
  personId: null,
  subject: 'Nhắc chỉ tiêu: Tuần 47 còn thiếu 1',
  text: 'Kính gửi: Nguyễn Thị Ánh\n\n- Đã đăng: 1/2',
  expiresAt: '2026-11-22T17:00:00.000Z',
  ...extra,
})
const put = (...drafts: MailDraft[]) => queueMails({ payload, now: clock.now() }, drafts)
const send = (own: MailTransport | null = transport) =>
  sendMails({ payload, clock, log: quiet, transport: own })
const mails = async (): Promise<Mail[]> =>
  (await payload.find({ collection: 'mails', sort: 'to', depth: 0, pagination: false })).docs
const only = async (): Promise<Mail> => {
  const [mail, ...more] = await mails()
  if (!mail || more.length > 0) throw new Error(`${more.length + 1} mails`)
  return mail
}
const told = async (kind: string) =>
  (await payload.find({ collection: 'notifications', where: { kind: { equals: kind } }, depth: 0 })).docs

/** The words of a plain text mail, whatever its transfer encoding. */
const bodyOf = (raw: string): string => {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

describe('the outbox', () => {
  it('sends a mail once, as plain text from the configured sender, and never again', async () => {
    expect(await put(draft('anh'))).toBe(1)
    expect(await put(draft('anh'))).toBe(0)
    expect(server.received).toEqual([])
    expect(await send()).toBe(1)
    expect(await send()).toBe(0)

    const [mail, ...more] = server.received
    expect(more).toEqual([])
    expect(mail).toMatchObject({ from: FROM.address, to: ['anh@coquan.example'] })
    expect(bodyOf(mail?.raw ?? '')).toContain('Kính gửi: Nguyễn Thị Ánh')
    expect(mail?.raw).toContain('Content-Type: text/plain; charset=utf-8')
    expect(mail?.raw).toContain('Auto-Submitted: auto-generated')
    const stored = await only()
    expect(stored).toMatchObject({ status: 'sent', attempts: 1, sentAt: NOON, lastErrorCode: null })
    expect(mail?.raw).toContain(`Message-ID: ${stored.messageId}`)
  })

  it('gives one mail when two processes queue and send it at the same time', async () => {
    const both = await Promise.all([put(draft('anh'), draft('binh')), put(draft('binh'), draft('anh'))])
    expect(both[0] + both[1]).toBe(2)
    const sent = await Promise.all([send(), send(), send()])
    expect(sent.reduce((sum, each) => sum + each)).toBe(2)
    expect(server.received).toHaveLength(2)
  })

  it('fails a mail whose recipient does not exist, goes on with the others, tells the administrator', async () => {
    refusals.set('khongcon@coquan.example', [550])
    await put(draft('khongcon'), draft('anh'))
    expect(await send()).toBe(1)
    const [, gone] = await mails()
    expect(gone).toMatchObject({ status: 'failed', attempts: 1, lastErrorCode: '550' })
    expect(gone?.lastError).toContain('not now')
    const notices = await told('mailFailed')
    expect(notices).toHaveLength(1)
    expect(notices[0]).toMatchObject({
      user: cast.people.administrator!.id,
      link: `/admin/collections/mails/${gone?.id}`,
      params: { to: 'khongcon@coquan.example', code: '550' },
    })
    clock.advance(60 * 24)
    expect(await send()).toBe(0)
  })

  it('tries a mail that was put off again after 1, 2, 4 … minutes', async () => {
    refusals.set('anh@coquan.example', [451, 451, 452])
    await put(draft('anh'))
    const waits: number[] = []
    let minutes = 0
    while ((await only()).status === 'queued') {
      const before = (await only()).attempts
      await send()
      if ((await only()).attempts !== before) waits.push(minutes)
      clock.advance(1)
      minutes += 1
    }
    expect(waits).toEqual([0, 1, 3, 7])
    expect(await only()).toMatchObject({ status: 'sent', attempts: 4 })
    expect(server.received).toHaveLength(1)
    expect(await told('mailFailed')).toEqual([])
  })

  it('waits while the server is down, tells the administrator once a day, and sends when it is up', async () => {
    await server.down()
    await put(draft('anh'), draft('binh'))
    for (let minute = 0; minute < 30; minute += 1) {
      expect(await send()).toBe(0)
      clock.advance(1)
    }
    const waiting = await mails()
    expect(waiting.map(({ status }) => status)).toEqual(['queued', 'queued'])
    expect(waiting.map(({ lastErrorCode }) => lastErrorCode)).toEqual(['ESOCKET', 'ESOCKET'])
    expect(await told('mailServerDown')).toHaveLength(1)

    await server.up()
    clock.advance(60)
    expect(await send()).toBe(2)
    expect(server.received).toHaveLength(2)
  })

  it('does not send a reminder after its deadline', async () => {
    await server.down()
    await put(draft('anh'))
    await send()
    await server.up()
    clock.set('2026-11-22T17:00:00.000Z')
    expect(await send()).toBe(0)
    expect(server.received).toEqual([])
    expect(await only()).toMatchObject({ status: 'failed', lastErrorCode: 'EEXPIRED' })
    expect(await told('mailFailed')).toHaveLength(1)
  })

  it('sends what a dead process had claimed, after its lease, once', async () => {
    await put(draft('anh'))
    const never: MailTransport = { send: () => new Promise(() => undefined), verify: async () => undefined }
    // The process "dies": its sending never returns and nothing is recorded.
    void send(never)
    await expect.poll(async () => (await only()).claimedUntil).toBeTruthy()
    expect(await send()).toBe(0)
    clock.advance(4)
    expect(await send()).toBe(0)
    clock.advance(2)
    expect(await send()).toBe(1)
    expect(server.received).toHaveLength(1)
  })

  it('repeats a mail of the one unclosable moment with the same Message-ID', async () => {
    await put(draft('anh'))
    // The server takes the mail over, then the process dies before it is recorded.
    const dies: MailTransport = {
      async send(mail) {
        await transport.send(mail)
        await new Promise(() => undefined)
      },
      verify: async () => undefined,
    }
    void send(dies)
    await expect.poll(() => server.received.length).toBe(1)
    clock.advance(6)
    expect(await send()).toBe(1)
    const ids = server.received.map(({ raw }) => /^Message-ID: (.*)$/m.exec(raw)?.[1])
    expect(ids).toHaveLength(2)
    expect(ids[0]).toBe(ids[1])
  })

  it('only keeps mails while no server is configured, and never sends them later', async () => {
    Object.assign(payload.email, { transport: null })
    await put(draft('anh'))
    expect(await send(null)).toBe(0)
    expect(await only()).toMatchObject({ status: 'kept', nextAttemptAt: null })
    Object.assign(payload.email, { transport })
    expect(await send()).toBe(0)
    expect(server.received).toEqual([])
  })

  it('forgets the link of a password mail once it is sent, and shows it to nobody before', async () => {
    const link = 'http://nhip.test/admin/reset/abc'
    await put(draft('anh', { kind: 'passwordReset', text: link }))
    const { docs } = await payload.find({
      collection: 'mails',
      overrideAccess: false,
      user: cast.people.administrator!,
    })
    expect(docs[0]).toMatchObject({ to: 'anh@coquan.example' })
    expect(docs[0]?.text).toBeUndefined()
    expect(await send()).toBe(1)
    expect(bodyOf(server.received[0]?.raw ?? '')).toContain(link)
    expect((await only()).text).toBe('')
  })

  it.each(['editor', 'office', 'leader', 'contributor'] as const)('is closed to the %s', async (name) => {
    await put(draft('anh'))
    await expect(
      payload.find({ collection: 'mails', overrideAccess: false, user: cast.people[name]! }),
    ).rejects.toThrow()
  })
})

describe('a server with accounts', () => {
  const account = { user: 'nhip@coquan.example', pass: 'mật/khẩu@1' }
  const url = (port: number, pass: string, query = '') =>
    `smtp://${encodeURIComponent(account.user)}:${encodeURIComponent(pass)}@127.0.0.1:${port}/${query}`
  const withAccounts = () =>
    startMailServer({
      authOptional: false,
      disabledCommands: [],
      onAuth({ username, password, method }, session, done) {
        const isRight = username === account.user && password === account.pass
        const isEncrypted = session.secure
        if (isRight && isEncrypted && method !== 'XOAUTH2') done(null, { user: username })
        else done(Object.assign(new Error('Authentication failed'), { responseCode: 535 }))
      },
    })

  it('is signed in to over STARTTLS', async () => {
    const guarded = await withAccounts()
    try {
      const own = smtpTransport({
        url: url(guarded.port, account.pass, '?tls.rejectUnauthorized=false&requireTLS=true'),
        from: FROM,
      })
      await own.verify()
      await put(draft('anh'))
      expect(await send(own)).toBe(1)
      expect(guarded.received).toHaveLength(1)
    } finally {
      await guarded.down()
    }
  })

  it('keeps the mails while the password is wrong, and writes the password nowhere', async () => {
    const guarded = await withAccounts()
    try {
      const wrong = 'sai-mat-khau-42'
      const own = smtpTransport({
        url: url(guarded.port, wrong, '?tls.rejectUnauthorized=false'),
        from: FROM,
      })
      await put(draft('anh'), draft('binh'))
      expect(await send(own)).toBe(0)
      const [second, first] = (await mails()).sort((a, b) => (a.attempts ?? 0) - (b.attempts ?? 0))
      expect(first).toMatchObject({ status: 'queued', attempts: 1, lastErrorCode: '535' })
      // The server is the trouble: the second mail is not even tried.
      expect(second).toMatchObject({ status: 'queued', attempts: 0 })
      expect(JSON.stringify(await mails())).not.toContain(wrong)
    } finally {
      await guarded.down()
    }
  })
})

it('takes the link of a forgotten password without making the request wait', async () => {
  await server.down()
  const started = performance.now()
  const ask = (email: string) =>
    handleEndpoints({
      config: payload.config,
      path: '/api/users/forgot-password',
      request: new Request('http://nhip.test/api/users/forgot-password', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email }),
      }),
    })
  const answer = await ask('editor@nhip.test')
  expect(answer.status).toBe(200)
  expect(performance.now() - started).toBeLessThan(3_000)
  // An account that does not exist is answered alike.
  expect((await ask('khongco@nhip.test')).status).toBe(200)
  await expect.poll(async () => (await mails()).length).toBe(1)
  await server.up()
  expect(await send()).toBe(1)
  const [mail] = server.received
  expect(mail?.to).toEqual(['editor@nhip.test'])
  const text = bodyOf(mail?.raw ?? '')
  expect(text).toContain('Kính gửi: Người editor')
  expect(text).toMatch(/http:\/\/nhip\.test\/admin\/reset\/[0-9a-f]{40}/)
  expect(text).not.toContain('<')
})
