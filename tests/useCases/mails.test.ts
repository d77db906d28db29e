import { describe, expect, it } from 'vitest'
import type { MailTransport } from '@/domain/mail/types'
import { bodyOf, draft, FROM, NOON, outboxOfFile } from '@tests/support/outbox'

const box = outboxOfFile()

describe('the outbox', () => {
  it('sends a mail once, as plain text from the configured sender, and never again', async () => {
    expect(await box.put(draft('anh'))).toBe(1)
    expect(await box.put(draft('anh'))).toBe(0)
    expect(box.server.received).toEqual([])
    expect(await box.send()).toBe(1)
    expect(await box.send()).toBe(0)

    const [mail, ...more] = box.server.received
    expect(more).toEqual([])
    expect(mail).toMatchObject({ from: FROM.address, to: ['anh@coquan.example'] })
    expect(bodyOf(mail?.raw ?? '')).toContain('Kính gửi: Nguyễn Thị Ánh')
    expect(mail?.raw).toContain('Content-Type: text/plain; charset=utf-8')
    expect(mail?.raw).toContain('Auto-Submitted: auto-generated')
    const stored = await box.only()
    expect(stored).toMatchObject({ status: 'sent', attempts: 1, sentAt: NOON, lastErrorCode: null })
    expect(mail?.raw).toContain(`Message-ID: ${stored.messageId}`)
  })

  it('gives one mail when two processes queue and send it at the same time', async () => {
    const both = await Promise.all([
      box.put(draft('anh'), draft('binh')),
      box.put(draft('binh'), draft('anh')),
    ])
    expect(both[0] + both[1]).toBe(2)
    const sent = await Promise.all([box.send(), box.send(), box.send()])
    expect(sent.reduce((sum, each) => sum + each)).toBe(2)
    expect(box.server.received).toHaveLength(2)
  })

  it('fails a mail whose recipient does not exist, goes on with the others, tells the administrator', async () => {
    box.refusals.set('khongcon@coquan.example', [550])
    await box.put(draft('khongcon'), draft('anh'))
    expect(await box.send()).toBe(1)
    const [, gone] = await box.mails()
    expect(gone).toMatchObject({ status: 'failed', attempts: 1, lastErrorCode: '550' })
    expect(gone?.lastError).toContain('not now')
    const notices = await box.told('mailFailed')
    expect(notices).toHaveLength(1)
    expect(notices[0]).toMatchObject({
      user: box.cast.people.administrator!.id,
      link: `/admin/collections/mails/${gone?.id}`,
      params: { to: 'khongcon@coquan.example', code: '550' },
    })
    box.clock.advance(60 * 24)
    expect(await box.send()).toBe(0)
  })

  it('tries a mail that was put off again after 1, 2, 4 … minutes', async () => {
    box.refusals.set('anh@coquan.example', [451, 451, 452])
    await box.put(draft('anh'))
    const waits: number[] = []
    let minutes = 0
    while ((await box.only()).status === 'queued') {
      const before = (await box.only()).attempts
      await box.send()
      if ((await box.only()).attempts !== before) waits.push(minutes)
      box.clock.advance(1)
      minutes += 1
    }
    expect(waits).toEqual([0, 1, 3, 7])
    expect(await box.only()).toMatchObject({ status: 'sent', attempts: 4 })
    expect(box.server.received).toHaveLength(1)
    expect(await box.told('mailFailed')).toEqual([])
  })

  it('waits while the server is down, tells the administrator once a day, and sends when it is up', async () => {
    await box.server.down()
    await box.put(draft('anh'), draft('binh'))
    for (let minute = 0; minute < 30; minute += 1) {
      expect(await box.send()).toBe(0)
      box.clock.advance(1)
    }
    const waiting = await box.mails()
    expect(waiting.map(({ status }) => status)).toEqual(['queued', 'queued'])
    expect(waiting.map(({ lastErrorCode }) => lastErrorCode)).toEqual(['ESOCKET', 'ESOCKET'])
    expect(await box.told('mailServerDown')).toHaveLength(1)

    await box.server.up()
    box.clock.advance(60)
    expect(await box.send()).toBe(2)
    expect(box.server.received).toHaveLength(2)
  })

  it('does not send a reminder after its deadline', async () => {
    await box.server.down()
    await box.put(draft('anh'))
    await box.send()
    await box.server.up()
    box.clock.set('2026-11-22T17:00:00.000Z')
    expect(await box.send()).toBe(0)
    expect(box.server.received).toEqual([])
    expect(await box.only()).toMatchObject({ status: 'failed', lastErrorCode: 'EEXPIRED' })
    expect(await box.told('mailFailed')).toHaveLength(1)
  })

  it('sends what a dead process had claimed, after its lease, once', async () => {
    await box.put(draft('anh'))
    const never: MailTransport = { send: () => new Promise(() => undefined), verify: async () => undefined }
    // The process "dies": its sending never returns and nothing is recorded.
    void box.send(never)
    await expect.poll(async () => (await box.only()).claimedUntil).toBeTruthy()
    expect(await box.send()).toBe(0)
    box.clock.advance(4)
    expect(await box.send()).toBe(0)
    box.clock.advance(2)
    expect(await box.send()).toBe(1)
    expect(box.server.received).toHaveLength(1)
  })

  it('repeats a mail of the one unclosable moment with the same Message-ID', async () => {
    await box.put(draft('anh'))
    // The server takes the mail over, then the process dies before it is recorded.
    const dies: MailTransport = {
      async send(mail) {
        await box.transport.send(mail)
        await new Promise(() => undefined)
      },
      verify: async () => undefined,
    }
    void box.send(dies)
    await expect.poll(() => box.server.received.length).toBe(1)
    box.clock.advance(6)
    expect(await box.send()).toBe(1)
    const ids = box.server.received.map(({ raw }) => /^Message-ID: (.*)$/m.exec(raw)?.[1])
    expect(ids).toHaveLength(2)
    expect(ids[0]).toBe(ids[1])
  })

  it('only keeps mails while no server is configured, and never sends them later', async () => {
    Object.assign(box.payload.email, { transport: null })
    await box.put(draft('anh'))
    expect(await box.send(null)).toBe(0)
    expect(await box.only()).toMatchObject({ status: 'kept', nextAttemptAt: null })
    Object.assign(box.payload.email, { transport: box.transport })
    expect(await box.send()).toBe(0)
    expect(box.server.received).toEqual([])
  })

  it('forgets the link of a password mail once it is sent, and shows it to nobody before', async () => {
    const link = 'http://nhip.test/admin/reset/abc'
    await box.put(draft('anh', { kind: 'passwordReset', text: link }))
    const { docs } = await box.payload.find({
      collection: 'mails',
      overrideAccess: false,
      user: box.cast.people.administrator!,
    })
    expect(docs[0]).toMatchObject({ to: 'anh@coquan.example' })
    expect(docs[0]?.text).toBeUndefined()
    expect(await box.send()).toBe(1)
    expect(bodyOf(box.server.received[0]?.raw ?? '')).toContain(link)
    expect((await box.only()).text).toBe('')
  })

  it.each(['editor', 'office', 'leader', 'contributor'] as const)('is closed to the %s', async (name) => {
    await box.put(draft('anh'))
    await expect(
      box.payload.find({ collection: 'mails', overrideAccess: false, user: box.cast.people[name]! }),
    ).rejects.toThrow()
  })
})
