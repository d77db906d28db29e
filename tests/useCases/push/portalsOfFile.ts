import { pathToFileURL } from 'node:url'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { createGuardedFetch } from '@/adapters/guardedFetch'
import type { Instant } from '@/domain/time/instant'
import { queueDeliveries } from '@/useCases/push/queueDeliveries'
import { sendDeliveries } from '@/useCases/push/sendDeliveries'
import { publishDue } from '@/useCases/publishDue'
import { restOf } from '@tests/collections/rest'
import { settableClock } from '@tests/support/clock'
import { sampleFile } from '@tests/support/guideSample'
import { openNewsroom, type Newsroom } from '@tests/support/newsroom'
import { testPayload } from '@tests/support/payload'
import { type Received, startReceiver } from '@tests/support/receiver'

type IsGenuine = (secret: string, headers: Received['headers'], body: string, now: number) => boolean
type Message = { type: string; data: { item: Record<string, unknown> } }

export const log = { error: () => undefined }
export const fetch = createGuardedFetch('http://nhip.test')

type Desk = {
  clock: ReturnType<typeof settableClock>
  payload: Payload
  room: Newsroom
  /** The administrator over HTTP. */
  rest: Awaited<ReturnType<typeof restOf>>
  receiver: Awaited<ReturnType<typeof startReceiver>>
  /** The guide's own example of how to check a message. */
  isGenuine: IsGenuine
}

/** Portals of a test file: a newsroom, a receiver that writes down what it is told, and ways to send. */
export function portalsOfFile() {
  const desk = { clock: settableClock('2026-11-18T02:00:00.000Z') } as Desk
  beforeAll(async () => {
    desk.payload = await testPayload()
    desk.room = await openNewsroom(desk.payload, desk.clock)
    desk.rest = await restOf(desk.payload, 'administrator@nhip.test')
    desk.receiver = await startReceiver()
    const sample = (await import(pathToFileURL(sampleFile('kiem-tra-chu-ky.mjs')).href)) as {
      isGenuine: IsGenuine
    }
    desk.isGenuine = sample.isGenuine
  })
  afterAll(async () => {
    await desk.receiver.stop()
    await desk.payload.destroy()
  })
  beforeEach(async () => {
    Object.assign(desk.receiver.state, { status: 204, location: '' })
    desk.clock.advance(60)
    for (const { id } of (await desk.payload.find({ collection: 'webhooks', pagination: false })).docs)
      await desk.payload.db.updateOne({ collection: 'webhooks', id, data: { status: 'off' } })
    desk.receiver.take()
  })

  /** A receiver as the administrator sets it up, with its secret. */
  async function webhook(extra: Record<string, unknown> = {}) {
    const data = { name: 'Cổng tỉnh', url: `${desk.receiver.url}/bao-tin`, allowPrivate: true, ...extra }
    const { status, body } = await desk.rest('POST', '/webhooks', data)
    expect(status).toBe(201)
    const { id } = body.doc as { id: string }
    const { secret } = (await desk.rest('POST', `/webhooks/${id}/secret`)).body
    return {
      id,
      secret: String(secret),
      read: () => desk.payload.findByID({ collection: 'webhooks', id, depth: 0 }),
    }
  }

  async function published(title: string, extra: Record<string, unknown> = {}): Promise<string> {
    const { id } = await desk.room.approved(title, null, extra)
    await publishDue({ payload: desk.payload, now: desk.clock.now(), clock: desk.clock, log })
    return id
  }

  /** What the job does every few seconds. */
  async function sweep(): Promise<number> {
    await queueDeliveries({ payload: desk.payload, now: desk.clock.now() })
    return sendDeliveries({ payload: desk.payload, clock: desk.clock, log, fetch })
  }

  const messages = () => desk.receiver.take().map(({ body }) => JSON.parse(body) as Message)
  const logOf = async (id: string) =>
    (
      await desk.payload.find({
        collection: 'webhook-deliveries',
        where: { webhook: { equals: id } },
        sort: 'queuedAt',
        depth: 0,
        pagination: false,
      })
    ).docs
  const seconds = (at: Instant) => Math.floor(Date.parse(at) / 1000)

  return Object.assign(desk, { webhook, published, sweep, messages, logOf, seconds })
}
