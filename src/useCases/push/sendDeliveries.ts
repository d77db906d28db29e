import type { Payload } from 'payload'
import { relatedId } from '@/domain/text'
import type { Instant } from '@/domain/time/instant'
import { deliver, type PushInput } from './deliver'

type Log = { error(details: object, message: string): void }

/** Messages looked at in one sweep, and how long it may take, in milliseconds: the next one is seconds away. */
const SWEEP = 200
const SWEEP_MS = 25_000

async function due(payload: Payload, now: Instant): Promise<Map<string, string[]>> {
  const { docs } = await payload.find({
    collection: 'webhook-deliveries',
    where: {
      and: [
        { status: { equals: 'waiting' } },
        { nextAttemptAt: { less_than_equal: now } },
        { 'webhook.status': { equals: 'on' } },
      ],
    },
    sort: 'nextAttemptAt',
    select: { webhook: true },
    limit: SWEEP,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const byWebhook = new Map<string, string[]>()
  for (const { id, webhook } of docs) {
    const key = relatedId(webhook) ?? ''
    byWebhook.set(key, [...(byWebhook.get(key) ?? []), id])
  }
  return byWebhook
}

/**
 * Sends what is due: the receivers side by side, the messages of one in their order. A receiver that refuses one keeps
 * the rest of this sweep; the others do not wait for it. Returns how many were taken.
 */
export async function sendDeliveries(input: PushInput & { log: Log }): Promise<number> {
  const { payload, clock, log } = input
  const startedAt = performance.now()
  let taken = 0
  async function sendAll(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      if (performance.now() - startedAt > SWEEP_MS) return
      const { state } = await deliver(input, id)
      if (state === 'delivered') taken += 1
      if (state === 'refused') return
    }
  }
  const queues = [...(await due(payload, clock.now())).values()].map((ids) =>
    sendAll(ids).catch((err: unknown) => log.error({ err }, 'messages to a portal could not be sent')),
  )
  await Promise.all(queues)
  return taken
}
