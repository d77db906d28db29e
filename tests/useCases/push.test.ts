import { pathToFileURL } from 'node:url'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createGuardedFetch } from '@/adapters/guardedFetch'
import type { Instant } from '@/domain/time/instant'
import { deliver } from '@/useCases/push/deliver'
import { forgetOldDeliveries } from '@/useCases/push/forgetOldDeliveries'
import { pingHub } from '@/useCases/push/pingHub'
import { queueDeliveries } from '@/useCases/push/queueDeliveries'
import { queuePings } from '@/useCases/push/queuePings'
import { sendDeliveries } from '@/useCases/push/sendDeliveries'
import { publishDue } from '@/useCases/publishDue'
import { restOf, saidIn } from '@tests/collections/rest'
import { settableClock } from '@tests/support/clock'
import { sampleFile } from '@tests/support/guideSample'
import { must, openNewsroom, type Newsroom } from '@tests/support/newsroom'
import { testPayload } from '@tests/support/payload'
import { type Received, startReceiver } from '@tests/support/receiver'

type IsGenuine = (secret: string, headers: Received['headers'], body: string, now: number) => boolean
type Message = { type: string; data: { item: Record<string, unknown> } }

const clock = settableClock('2026-11-18T02:00:00.000Z')
const log = { error: () => undefined }
const fetch = createGuardedFetch('http://nhip.test')
let payload: Payload
let room: Newsroom
let rest: Awaited<ReturnType<typeof restOf>>
let receiver: Awaited<ReturnType<typeof startReceiver>>
let isGenuine: IsGenuine

beforeAll(async () => {
  payload = await testPayload()
  room = await openNewsroom(payload, clock)
  rest = await restOf(payload, 'administrator@nhip.test')
  receiver = await startReceiver()
  const sample = (await import(pathToFileURL(sampleFile('kiem-tra-chu-ky.mjs')).href)) as {
    isGenuine: IsGenuine
  }
  isGenuine = sample.isGenuine
})
afterAll(async () => {
  await receiver.stop()
  await payload.destroy()
})
beforeEach(async () => {
  Object.assign(receiver.state, { status: 204, location: '' })
  clock.advance(60)
  for (const { id } of (await payload.find({ collection: 'webhooks', pagination: false })).docs)
    await payload.db.updateOne({ collection: 'webhooks', id, data: { status: 'off' } })
  receiver.take()
})

/** A receiver as the administrator sets it up, with its secret. */
async function webhook(extra: Record<string, unknown> = {}) {
  const data = { name: 'Cổng tỉnh', url: `${receiver.url}/bao-tin`, allowPrivate: true, ...extra }
  const { status, body } = await rest('POST', '/webhooks', data)
  expect(status).toBe(201)
  const { id } = body.doc as { id: string }
  const { secret } = (await rest('POST', `/webhooks/${id}/secret`)).body
  return {
    id,
    secret: String(secret),
    read: () => payload.findByID({ collection: 'webhooks', id, depth: 0 }),
  }
}

async function published(title: string, extra: Record<string, unknown> = {}): Promise<string> {
  const { id } = await room.approved(title, null, extra)
  await publishDue({ payload, now: clock.now(), clock, log })
  return id
}

/** What the job does every few seconds. */
async function sweep(): Promise<number> {
  await queueDeliveries({ payload, now: clock.now() })
  return sendDeliveries({ payload, clock, log, fetch })
}

const messages = () => receiver.take().map(({ body }) => JSON.parse(body) as Message)
const logOf = async (id: string) =>
  (
    await payload.find({
      collection: 'webhook-deliveries',
      where: { webhook: { equals: id } },
      sort: 'queuedAt',
      depth: 0,
      pagination: false,
    })
  ).docs
const seconds = (at: Instant) => Math.floor(Date.parse(at) / 1000)

describe('a portal that asked to be told', () => {
  it('gets a new item once, signed as the guide says, and not what was there before', async () => {
    await published('Tin có trước khi cổng đăng ký')
    clock.advance(1)
    const { id, secret } = await webhook()
    const article = await published('Tin mới của ngày')
    expect(await sweep()).toBe(1)
    expect(await sweep()).toBe(0)
    const [message, ...more] = receiver.take()
    expect(more).toEqual([])
    const { headers, body } = message!
    const now = seconds(clock.now())
    expect(isGenuine(secret, headers, body, now)).toBe(true)
    expect(isGenuine(secret, headers, body, now + 301)).toBe(false)
    expect(isGenuine(secret, headers, `${body} `, now)).toBe(false)
    expect(isGenuine(secret.replace(/.{4}$/, 'AAA='), headers, body, now)).toBe(false)
    expect(isGenuine(secret, { ...headers, 'webhook-id': 'other' }, body, now)).toBe(false)
    expect(JSON.parse(body)).toMatchObject({
      type: 'item.published',
      data: { site: 'http://nhip.test', item: { id: `urn:uuid:${article}`, title: 'Tin mới của ngày' } },
    })
    expect(await logOf(id)).toMatchObject([{ status: 'delivered', attempts: 1, lastResult: 'HTTP 204' }])
  })

  it('is told of a correction and of a withdrawal, of that without the content', async () => {
    await webhook()
    const id = await published('Tin sẽ sửa rồi gỡ')
    await sweep()
    receiver.take()
    clock.advance(5)
    await must(room.step('articles', id, 'contributor', { action: 'revise' }))
    await payload.update({ collection: 'articles', id, data: { lead: 'Tóm tắt đã sửa.' } as never })
    await must(room.step('articles', id, 'contributor', { action: 'submit' }))
    await must(room.approve('articles', id, 'chief'))
    await publishDue({ payload, now: clock.now(), clock, log })
    await sweep()
    expect(messages()).toMatchObject([
      { type: 'item.updated', data: { item: { summary: 'Tóm tắt đã sửa.' } } },
    ])
    clock.advance(5)
    await must(room.step('articles', id, 'chief', { action: 'withdraw', reason: 'Sai sự thật' }))
    await sweep()
    const [gone] = receiver.take()
    expect(gone?.body).not.toContain('Tin sẽ sửa')
    expect(gone?.body).not.toContain('Sai sự thật')
    expect(JSON.parse(gone?.body ?? '')).toMatchObject({
      type: 'item.withdrawn',
      data: { item: { id: `urn:uuid:${id}`, date_deleted: clock.now() } },
    })
  })

  it('hears only of the kinds and the unit it asked for', async () => {
    await webhook({ subjectTypes: ['slogan'] })
    await webhook({ unit: room.cast.units.commune })
    const wanted = await webhook({ unit: room.cast.units.board, subjectTypes: ['article'] })
    await published('Tin của phòng')
    expect(await sweep()).toBe(1)
    expect(await logOf(wanted.id)).toHaveLength(1)
  })

  it('is told once though two processes look at the same time', async () => {
    const { id } = await webhook()
    await published('Tin hai tiến trình cùng thấy')
    await Promise.all([sweep(), sweep()])
    await sweep()
    expect(messages()).toHaveLength(1)
    expect(await logOf(id)).toHaveLength(1)
  })
})

describe('a portal that does not take a message', () => {
  it('gets it again later, ever more rarely, and others do not wait', async () => {
    const other = await startReceiver()
    const { id, read } = await webhook()
    await webhook({ url: other.url })
    receiver.state.status = 503
    await published('Tin cổng chưa nhận')
    expect(await sweep()).toBe(1)
    expect(await logOf(id)).toMatchObject([
      { status: 'waiting', attempts: 1, lastResult: 'HTTP 503', lastAnswer: 'answered 503' },
    ])
    expect(await sweep()).toBe(0)
    expect(receiver.take()).toHaveLength(1)
    for (const minutes of [1, 2, 5, 15]) {
      clock.advance(minutes)
      await sweep()
      expect(receiver.take()).toHaveLength(1)
    }
    expect((await read()).failingSince).not.toBeNull()
    receiver.state.status = 200
    clock.advance(60)
    expect(await sweep()).toBe(1)
    expect(await read()).toMatchObject({ failingSince: null, lastResult: 'HTTP 200' })
    expect(other.take()).toHaveLength(1)
    await other.stop()
  })

  it('never gets what was withdrawn meanwhile', async () => {
    const { id } = await webhook()
    receiver.state.status = 500
    const article = await published('Tin gỡ trước khi cổng nhận')
    await sweep()
    receiver.take()
    clock.advance(1)
    await must(room.step('articles', article, 'chief', { action: 'withdraw', reason: 'Nhầm' }))
    receiver.state.status = 204
    await sweep()
    expect(messages().map(({ type }) => type)).toEqual(['item.withdrawn'])
    expect((await logOf(id)).map(({ status }) => status)).toEqual(['dropped', 'delivered'])
  })

  it('is paused after a week, with word to the administrator, and served again when switched on', async () => {
    const { id, read } = await webhook()
    receiver.state.status = 500
    await published('Tin cổng hỏng cả tuần')
    for (let hours = 0; hours <= 7 * 24 + 6; hours += 6) {
      await sweep()
      clock.advance(6 * 60)
    }
    expect((await read()).status).toBe('paused')
    receiver.take()
    expect(await sweep()).toBe(0)
    expect(receiver.take()).toEqual([])
    const { totalDocs } = await payload.count({
      collection: 'notifications',
      where: { kind: { equals: 'webhookPaused' } },
    })
    expect(totalDocs).toBe(1)
    receiver.state.status = 204
    await rest('PATCH', `/webhooks/${id}`, { status: 'on' })
    expect(await read()).toMatchObject({ status: 'on', failingSince: null })
    expect(await sweep()).toBe(1)
  })

  it('gets it again by hand, but not what has become untrue', async () => {
    const { id } = await webhook()
    const article = await published('Tin gửi lại bằng tay')
    await sweep()
    receiver.take()
    const [message] = await logOf(id)
    const again = () => rest('POST', `/webhook-deliveries/${message?.id}/redeliver`)
    expect((await again()).body.message).toBe('Nơi nhận đã nhận.')
    expect(messages()).toHaveLength(1)
    await must(room.step('articles', article, 'chief', { action: 'withdraw', reason: 'Nhầm' }))
    expect((await again()).body.message).toContain('đã được thay hoặc gỡ')
    expect(receiver.take()).toEqual([])
  })
})

describe('a receiver', () => {
  it('on a private address is refused unless the administrator allows it; redirects are not followed', async () => {
    const { id } = await webhook({ allowPrivate: false })
    const refused = await rest('POST', `/webhooks/${id}/test`)
    expect([refused.status, saidIn(refused)]).toEqual([422, expect.stringContaining('mạng nội bộ')])
    await rest('PATCH', `/webhooks/${id}`, { allowPrivate: true })
    expect((await rest('POST', `/webhooks/${id}/test`)).body.message).toBe('Nơi nhận đã nhận.')
    expect(messages()).toMatchObject([{ type: 'ping' }])
    Object.assign(receiver.state, { status: 302, location: `${receiver.url}/khac` })
    const moved = await rest('POST', `/webhooks/${id}/test`)
    expect(saidIn(moved)).toContain('chuyển hướng')
    expect(receiver.take()).toHaveLength(1)
    // A test is not repeated by itself.
    clock.advance(60)
    expect(await sweep()).toBe(0)
  })

  it('has a secret that is shown once, kept encrypted and void when renewed', async () => {
    const { id, secret } = await webhook()
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/)
    const stored = await rest('GET', `/webhooks/${id}`)
    expect(JSON.stringify(stored.body)).not.toContain('secretSealed')
    expect(stored.body.secretHint).toBe(secret.slice(-4))
    const raw = await payload.findByID({ collection: 'webhooks', id, showHiddenFields: true })
    expect(raw.secretSealed).not.toContain(secret.slice(6, 20))
    const { body } = await rest('POST', `/webhooks/${id}/secret`)
    await rest('POST', `/webhooks/${id}/test`)
    const [message] = receiver.take()
    const check = (with_: string) => isGenuine(with_, message!.headers, message!.body, seconds(clock.now()))
    expect([check(String(body.secret)), check(secret)]).toEqual([true, false])
  })

  it('without a secret gets nothing, and says why', async () => {
    const { body } = await rest('POST', '/webhooks', {
      name: 'Chưa có khóa',
      url: receiver.url,
      allowPrivate: true,
    })
    const { id } = body.doc as { id: string }
    expect(saidIn(await rest('POST', `/webhooks/${id}/test`))).toContain('Tạo khóa ký')
    expect(receiver.take()).toEqual([])
  })

  it.each(['khong-phai', 'ftp://cong.example/x', 'https://ten:mat@cong.example/'])(
    'has no address like %s',
    async (url) => {
      const refused = await rest('POST', '/webhooks', { name: 'Sai địa chỉ', url })
      expect([refused.status, saidIn(refused)]).toEqual([
        400,
        expect.stringContaining('bắt đầu bằng https://'),
      ])
    },
  )

  it('is the administrator’s alone, is never deleted and never paused by hand', async () => {
    const { id } = await webhook()
    const chief = await restOf(payload, 'chief@nhip.test')
    const stranger = await restOf(payload)
    for (const ask of [chief, stranger])
      for (const [method, path] of [
        ['GET', '/webhooks'],
        ['POST', `/webhooks/${id}/secret`],
        ['POST', `/webhooks/${id}/test`],
        ['GET', '/webhook-deliveries'],
        ['GET', '/hub-pings'],
      ] as const)
        expect((await ask(method, path)).status, path).toBe(403)
    expect((await rest('DELETE', `/webhooks/${id}`)).status).toBe(403)
    expect(saidIn(await rest('PATCH', `/webhooks/${id}`, { status: 'paused' }))).toContain('Chỉ hệ thống')
    expect((await rest('POST', '/webhook-deliveries', { webhook: id })).status).toBe(403)
  })
})

it('drops the log of what was told after 90 days, not what still waits', async () => {
  const { id } = await webhook()
  await published('Tin của nhật ký cũ')
  await sweep()
  receiver.state.status = 500
  await published('Tin còn chờ')
  await sweep()
  clock.advance(91 * 24 * 60)
  await forgetOldDeliveries({ payload, now: clock.now() })
  expect((await logOf(id)).map(({ status }) => status)).toEqual(['waiting'])
  const [waiting] = await logOf(id)
  expect(await deliver({ payload, clock, fetch }, waiting!.id)).toMatchObject({ state: 'refused' })
})

describe('the hub', () => {
  const look = () => queuePings({ payload, now: clock.now() })
  const ping = () => pingHub({ payload, clock, fetch, log, hubUrl: `${receiver.url}/hub` })
  const topics = () =>
    receiver.take().map(({ body }) => {
      const form = new URLSearchParams(body)
      expect([form.get('hub.mode'), form.get('hub.topic')]).toEqual(['publish', form.get('hub.url')])
      return form.get('hub.url')?.replace('http://nhip.test', '')
    })

  it('is told of every feed an item came into, once the change can be fetched', async () => {
    expect(await look()).toBe(0)
    clock.advance(30)
    await look()
    await ping()
    receiver.take()
    clock.advance(30)
    await published('Tin báo cho hub')
    expect(await look()).toBeGreaterThan(0)
    expect(await ping()).toBe(0)
    clock.set(new Date(Date.parse(clock.now()) + 2_000).toISOString())
    await ping()
    const told = topics()
    const { docs } = await payload.find({
      collection: 'units',
      where: { id: { in: [room.cast.units.board, room.cast.units.department] } },
    })
    const units = docs.flatMap(({ slug }) =>
      ['', '/tat-ca', '/tin-bai'].map((end) => `/rss/don-vi/${slug}${end}`),
    )
    const feeds = ['/rss/tat-ca', '/rss/tin-bai', '/rss/chu-de/chinh-quyen-so', ...units]
    expect(told.toSorted()).toEqual(
      feeds.flatMap((feed) => ['xml', 'atom', 'json'].map((format) => `${feed}.${format}`)).toSorted(),
    )
    await look()
    await ping()
    expect(receiver.take()).toEqual([])
  })

  it('that does not answer is asked again', async () => {
    receiver.state.status = 500
    await published('Tin hub chưa nhận')
    await look()
    clock.advance(1)
    expect(await ping()).toBe(0)
    expect(topics()).toHaveLength(1)
    receiver.state.status = 202
    clock.advance(1)
    expect(await ping()).toBeGreaterThan(10)
    const { totalDocs } = await payload.count({
      collection: 'hub-pings',
      where: { nextAttemptAt: { exists: true } },
    })
    expect(totalDocs).toBe(0)
  })
})
