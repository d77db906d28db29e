import { randomBytes, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { secretOf } from '@/domain/push/signature'
import { relatedId } from '@/domain/text'
import { deliver, type Delivered, type PushInput } from './deliver'
import { queueMessage } from './queueDeliveries'
import { seal } from './secretBox'

const KEY_BYTES = 32

/** Makes a new signing secret and returns it, this once; the one before is void. Null: no such receiver. */
export async function renewSecret(payload: Payload, id: string): Promise<string | null> {
  const secret = secretOf(randomBytes(KEY_BYTES))
  const stored: unknown = await payload.db.updateOne({
    collection: 'webhooks',
    where: { id: { equals: id } },
    data: { secretSealed: seal(secret, payload.secret), secretHint: secret.slice(-4) },
  })
  return stored === null ? null : secret
}

/** Sends a message that says nothing, to see whether it arrives. */
export async function sendTest(input: PushInput, id: string): Promise<Delivered> {
  const now = input.clock.now()
  const key = `${id}:ping:${randomUUID()}`
  const message = await queueMessage({ payload: input.payload, now }, id, {
    key,
    event: 'ping',
    at: now,
    publication: null,
  })
  const outcome = await deliver(input, message)
  // A test is not repeated by itself.
  if (outcome.state === 'refused')
    await input.payload.db.updateOne({
      collection: 'webhook-deliveries',
      id: message,
      data: { status: 'failed', nextAttemptAt: null },
      returning: false,
    })
  return outcome
}

/** Sends a message again, whatever came of it before. Null: no such message, or its receiver is switched off. */
export async function redeliver(input: PushInput, id: string): Promise<Delivered | null> {
  const { payload, clock } = input
  const delivery = await payload.findByID({
    collection: 'webhook-deliveries',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (delivery === null) return null
  const webhook = await payload.findByID({
    collection: 'webhooks',
    id: relatedId(delivery.webhook) ?? '',
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (webhook === null || webhook.status === 'off') return null
  await payload.db.updateOne({
    collection: 'webhook-deliveries',
    id,
    data: { status: 'waiting', nextAttemptAt: clock.now(), attempts: 0 },
    returning: false,
  })
  return deliver(input, id)
}
