import type { Payload } from 'payload'
import type { FetchAnswer, FetchRefusal, GuardedFetch } from '@/domain/net/fetch'
import { isGivenUp, nextTry } from '@/domain/push/retry'
import { signedHeaders } from '@/domain/push/signature'
import { relatedId } from '@/domain/text'
import { formatDateTime, addMinutes, type Instant } from '@/domain/time/instant'
import type { Clock } from '@/domain/time/clock'
import type { Webhook, WebhookDelivery } from '@/payload-types'
import { administratorIds } from '@/queries/administratorIds'
import { notify } from '../notify'
import { messageBody } from './message'
import { unseal } from './secretBox'

export type PushInput = { payload: Payload; clock: Clock; fetch: GuardedFetch }

/** `dropped`: it had become untrue. `refused`: the receiver or the way to it said no; `code` says how. */
export type Delivered = { state: 'delivered' | 'dropped' | 'refused' | 'busy'; code: string }

const TIMEOUT_MS = 10_000
/** What is kept of an answer, for whoever looks for the mistake. */
const MAX_ANSWER_BYTES = 64 * 1024
const MAX_ANSWER_LENGTH = 300
const LEASE_MINUTES = 2
const SECOND = 1_000

const isTaken = ({ status }: FetchAnswer): boolean => status >= 200 && status < 300

/** One word for what went wrong: `secret`, `HTTP 503`, or the guard's own code. */
const codeOf = (answer: FetchAnswer | FetchRefusal): string =>
  answer.ok ? `HTTP ${answer.status}` : answer.code

async function claim(payload: Payload, id: string, now: Instant): Promise<WebhookDelivery | null> {
  const free = { or: [{ claimedUntil: { exists: false } }, { claimedUntil: { less_than: now } }] }
  return (await payload.db.updateOne({
    collection: 'webhook-deliveries',
    where: { and: [{ id: { equals: id } }, { status: { equals: 'waiting' } }, free] },
    data: { claimedUntil: addMinutes(now, LEASE_MINUTES) },
    options: { atomic: true },
  })) as unknown as WebhookDelivery | null
}

const change = (
  { payload }: PushInput,
  collection: 'webhooks' | 'webhook-deliveries',
  id: string,
  data: Record<string, unknown>,
) => payload.db.updateOne({ collection, id, data, returning: false })

async function send(
  { payload, clock, fetch }: PushInput,
  webhook: Webhook,
  delivery: WebhookDelivery,
  body: string,
): Promise<{ isDelivered: boolean; code: string; answer: string }> {
  const secret = webhook.secretSealed ? unseal(webhook.secretSealed, payload.secret) : null
  if (secret === null) return { isDelivered: false, code: 'secret', answer: '' }
  const timestamp = Math.floor(Date.parse(clock.now()) / SECOND)
  const answer = await fetch(webhook.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      accept: '*/*',
      ...signedHeaders({ id: delivery.id, timestamp, body }, secret),
    },
    body,
    allowPrivate: webhook.allowPrivate === true,
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_ANSWER_BYTES,
  })
  const text = answer.ok ? Buffer.from(answer.body).toString('utf8').slice(0, MAX_ANSWER_LENGTH) : ''
  return { isDelivered: answer.ok && isTaken(answer), code: codeOf(answer), answer: text }
}

/** A receiver that has taken nothing for a week is left alone, and the administrators are told. */
async function noteFailure(input: PushInput, webhook: Webhook, code: string): Promise<void> {
  const now = input.clock.now()
  const failingSince = webhook.failingSince ?? now
  const isPaused = webhook.status === 'on' && isGivenUp(failingSince, now)
  await change(input, 'webhooks', webhook.id, {
    failingSince,
    lastResult: code,
    lastTriedAt: now,
    ...(isPaused ? { status: 'paused' } : {}),
  })
  if (!isPaused) return
  await notify({ payload: input.payload, now }, await administratorIds(input.payload), {
    kind: 'webhookPaused',
    params: { title: webhook.name, since: formatDateTime(failingSince) },
    link: `/admin/collections/webhooks/${webhook.id}`,
    key: `webhookPaused:${webhook.id}:${failingSince}`,
  })
}

/** Sends one waiting message once and keeps what came of it. */
export async function deliver(input: PushInput, id: string): Promise<Delivered> {
  const { payload, clock } = input
  const delivery = await claim(payload, id, clock.now())
  if (delivery === null) return { state: 'busy', code: '' }
  const note = (data: Record<string, unknown>) =>
    change(input, 'webhook-deliveries', id, { claimedUntil: null, ...data })
  const webhook = await payload.findByID({
    collection: 'webhooks',
    id: relatedId(delivery.webhook) ?? '',
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
  })
  const body = await messageBody(payload, delivery)
  if (body === null) {
    await note({ status: 'dropped', nextAttemptAt: null, lastTriedAt: clock.now() })
    return { state: 'dropped', code: '' }
  }
  const { isDelivered, code, answer } = await send(input, webhook, delivery, body)
  const now = clock.now()
  const attempts = (delivery.attempts ?? 0) + 1
  const tried = { attempts, lastTriedAt: now, lastResult: code, lastAnswer: answer }
  if (isDelivered) {
    await note({ ...tried, status: 'delivered', deliveredAt: now, nextAttemptAt: null })
    await change(input, 'webhooks', webhook.id, { failingSince: null, lastResult: code, lastTriedAt: now })
    return { state: 'delivered', code }
  }
  const nextAttemptAt = nextTry(attempts, now)
  await note({ ...tried, nextAttemptAt, ...(nextAttemptAt === null ? { status: 'failed' } : {}) })
  await noteFailure(input, webhook, code)
  return { state: 'refused', code }
}
