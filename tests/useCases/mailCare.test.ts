import { handleEndpoints } from 'payload'
import { describe, expect, it } from 'vitest'
import { smtpTransport } from '@/adapters/mail'
import { forgetOldMails } from '@/useCases/mail/forgetOldMails'
import { startMailServer } from '@tests/support/mailServer'
import { restClient } from '@tests/support/office'
import { bodyOf, draft, FROM, outboxOfFile } from '@tests/support/outbox'

const box = outboxOfFile()

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
      await box.put(draft('anh'))
      expect(await box.send(own)).toBe(1)
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
      await box.put(draft('anh'), draft('binh'))
      expect(await box.send(own)).toBe(0)
      const [second, first] = (await box.mails()).sort((a, b) => (a.attempts ?? 0) - (b.attempts ?? 0))
      expect(first).toMatchObject({ status: 'queued', attempts: 1, lastErrorCode: '535' })
      // The server is the trouble: the second mail is not even tried.
      expect(second).toMatchObject({ status: 'queued', attempts: 0 })
      expect(JSON.stringify(await box.mails())).not.toContain(wrong)
    } finally {
      await guarded.down()
    }
  })
})

it('takes the link of a forgotten password without making the request wait', async () => {
  await box.server.down()
  const started = performance.now()
  const ask = (email: string) =>
    handleEndpoints({
      config: box.payload.config,
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
  await expect.poll(async () => (await box.mails()).length).toBe(1)
  await box.server.up()
  expect(await box.send()).toBe(1)
  const [mail] = box.server.received
  expect(mail?.to).toEqual(['editor@nhip.test'])
  const text = bodyOf(mail?.raw ?? '')
  expect(text).toContain('Kính gửi: Người editor')
  expect(text).toMatch(/http:\/\/nhip\.test\/admin\/reset\/[0-9a-f]{40}/)
  expect(text).not.toContain('<')
})

describe('a mail that was given up', () => {
  const api = () => restClient(box.payload)
  const failed = async () => {
    box.refusals.set('khongcon@coquan.example', [550])
    await box.put(draft('khongcon'))
    await box.send()
    return (await box.only()).id
  }
  const again = async (name: 'administrator' | 'office', id: string) => {
    const answer = await api()(name, `/mails/${id}/resend`, {})
    return [answer.status, await answer.text()] as const
  }

  it('is sent again when an administrator says so, and by nobody else', async () => {
    const id = await failed()
    expect((await again('office', id))[0]).toBe(403)
    expect(await box.send()).toBe(0)
    const [status, said] = await again('administrator', id)
    expect([status, said]).toEqual([200, expect.stringContaining('Đã đưa thư trở lại hàng chờ') as string])
    expect(await box.only()).toMatchObject({ status: 'queued', attempts: 0, lastErrorCode: null })
    expect(await box.send()).toBe(1)
    expect(box.server.received).toHaveLength(1)
    expect(await again('administrator', id)).toEqual([
      409,
      expect.stringContaining('không ở trạng thái “Gửi lỗi”') as string,
    ])
    expect(await box.send()).toBe(0)
    const { docs } = await box.payload.find({
      collection: 'auditLog',
      where: { documentId: { equals: id } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ action: 'resendMail', actor: box.cast.people.administrator!.id }])
  })

  it('has a day to be taken when its time was over', async () => {
    await box.put(draft('anh'))
    box.clock.set('2026-11-23T01:00:00.000Z')
    expect(await box.send()).toBe(0)
    const { id } = await box.only()
    expect((await again('administrator', id))[0]).toBe(200)
    expect(await box.only()).toMatchObject({ status: 'queued', expiresAt: '2026-11-24T01:00:00.000Z' })
    expect(await box.send()).toBe(1)
  })

  it('is refused without its text, without a server, and when there is none', async () => {
    box.refusals.set('khongcon@coquan.example', [550])
    await box.put(draft('khongcon', { kind: 'passwordReset' }))
    await box.send()
    const { id } = await box.only()
    expect(await again('administrator', id)).toEqual([
      409,
      expect.stringContaining('Quên mật khẩu') as string,
    ])
    await box.payload.delete({ collection: 'mails', id, overrideAccess: true })
    const other = await failed()
    Object.assign(box.payload.email, { transport: null })
    expect(await again('administrator', other)).toEqual([409, expect.stringContaining('SMTP_URL') as string])
    expect((await again('administrator', 'khong-co'))[0]).toBe(404)
  })
})

describe('the outbox of long ago', () => {
  it('is emptied 90 days after a mail’s time was over, never of one that waits', async () => {
    await box.put(draft('anh'), draft('binh', { expiresAt: '2027-11-01T00:00:00.000Z' }))
    await box.send()
    box.clock.set('2027-02-20T17:00:00.000Z')
    const forget = () => forgetOldMails({ payload: box.payload, now: box.clock.now() })
    await forget()
    expect(await box.mails()).toHaveLength(2)
    box.clock.advance(1)
    await box.put(draft('cuong'))
    await forget()
    expect((await box.mails()).map(({ to }) => to)).toEqual(['binh@coquan.example', 'cuong@coquan.example'])
  })
})
