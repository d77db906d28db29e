import { describe, expect, it } from 'vitest'
import { restOf, saidIn } from '@tests/collections/rest'
import { portalsOfFile } from './portalsOfFile'

const desk = portalsOfFile()
const { messages, seconds, sweep, webhook } = desk

describe('a receiver', () => {
  it('on a private address is refused unless the administrator allows it; redirects are not followed', async () => {
    const { id } = await webhook({ allowPrivate: false })
    const refused = await desk.rest('POST', `/webhooks/${id}/test`)
    expect([refused.status, saidIn(refused)]).toEqual([422, expect.stringContaining('mạng nội bộ')])
    await desk.rest('PATCH', `/webhooks/${id}`, { allowPrivate: true })
    expect((await desk.rest('POST', `/webhooks/${id}/test`)).body.message).toBe('Nơi nhận đã nhận.')
    expect(messages()).toMatchObject([{ type: 'ping' }])
    Object.assign(desk.receiver.state, { status: 302, location: `${desk.receiver.url}/khac` })
    const moved = await desk.rest('POST', `/webhooks/${id}/test`)
    expect(saidIn(moved)).toContain('chuyển hướng')
    expect(desk.receiver.take()).toHaveLength(1)
    // A test is not repeated by itself.
    desk.clock.advance(60)
    expect(await sweep()).toBe(0)
  })

  it('has a secret that is shown once, kept encrypted and void when renewed', async () => {
    const { id, secret } = await webhook()
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/)
    const stored = await desk.rest('GET', `/webhooks/${id}`)
    expect(JSON.stringify(stored.body)).not.toContain('secretSealed')
    expect(stored.body.secretHint).toBe(secret.slice(-4))
    const raw = await desk.payload.findByID({ collection: 'webhooks', id, showHiddenFields: true })
    expect(raw.secretSealed).not.toContain(secret.slice(6, 20))
    const { body } = await desk.rest('POST', `/webhooks/${id}/secret`)
    await desk.rest('POST', `/webhooks/${id}/test`)
    const [message] = desk.receiver.take()
    const check = (with_: string) =>
      desk.isGenuine(with_, message!.headers, message!.body, seconds(desk.clock.now()))
    expect([check(String(body.secret)), check(secret)]).toEqual([true, false])
  })

  it('without a secret gets nothing, and says why', async () => {
    const { body } = await desk.rest('POST', '/webhooks', {
      name: 'Chưa có khóa',
      url: desk.receiver.url,
      allowPrivate: true,
    })
    const { id } = body.doc as { id: string }
    expect(saidIn(await desk.rest('POST', `/webhooks/${id}/test`))).toContain('Tạo khóa ký')
    expect(desk.receiver.take()).toEqual([])
  })

  it.each(['khong-phai', 'ftp://cong.example/x', 'https://ten:mat@cong.example/'])(
    'has no address like %s',
    async (url) => {
      const refused = await desk.rest('POST', '/webhooks', { name: 'Sai địa chỉ', url })
      expect([refused.status, saidIn(refused)]).toEqual([
        400,
        expect.stringContaining('bắt đầu bằng https://'),
      ])
    },
  )

  it('is the administrator’s alone, is never deleted and never paused by hand', async () => {
    const { id } = await webhook()
    const chief = await restOf(desk.payload, 'chief@nhip.test')
    const stranger = await restOf(desk.payload)
    for (const ask of [chief, stranger])
      for (const [method, path] of [
        ['GET', '/webhooks'],
        ['POST', `/webhooks/${id}/secret`],
        ['POST', `/webhooks/${id}/test`],
        ['GET', '/webhook-deliveries'],
        ['GET', '/hub-pings'],
      ] as const)
        expect((await ask(method, path)).status, path).toBe(403)
    expect((await desk.rest('DELETE', `/webhooks/${id}`)).status).toBe(403)
    expect(saidIn(await desk.rest('PATCH', `/webhooks/${id}`, { status: 'paused' }))).toContain(
      'Chỉ hệ thống',
    )
    expect((await desk.rest('POST', '/webhook-deliveries', { webhook: id })).status).toBe(403)
  })
})
