import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { type ChangedRow, eventOf, isWanted, lookFrom, type PushEvent } from '@/domain/push/change'
import { relatedId } from '@/domain/text'
import { addMinutes, type Instant } from '@/domain/time/instant'
import type { Webhook } from '@/payload-types'
import { findSiteChannelId } from '@/queries/feeds/findSiteChannelId'
import { findChangedRows } from '@/queries/push/findChangedRows'

type Input = { payload: Payload; now: Instant }
type Message = { key: string; event: PushEvent; at: Instant; publication: string }

/** A look without news is written down this rarely: well within the overlap of two looks. */
const NOTE_MINUTES = 5

const keyOf = (webhook: string, row: ChangedRow, event: PushEvent) => `${webhook}:${row.id}:${event}`

function messagesFor(webhook: Webhook, rows: readonly ChangedRow[], since: Instant): Message[] {
  const scope = { subjectTypes: webhook.subjectTypes ?? [], unitId: relatedId(webhook.unit) }
  return rows
    .filter((row) => isWanted(scope, row))
    .flatMap((row) => {
      const found = eventOf(row)
      if (found === null || found.at < since) return []
      return [{ ...found, key: keyOf(webhook.id, row, found.event), publication: row.id }]
    })
}

/** Writes down a message that waits to be sent; a process that was faster is no failure. */
export async function queueMessage(
  { payload, now }: Input,
  webhook: string,
  message: Omit<Message, 'publication'> & { publication: string | null },
): Promise<string> {
  const id = randomUUID()
  await payload.db.create({
    collection: 'webhook-deliveries',
    data: { id, webhook, ...message, status: 'waiting', attempts: 0, queuedAt: now, nextAttemptAt: now },
    returning: false,
  })
  return id
}

async function queueFor(input: Input, webhook: Webhook, messages: readonly Message[]): Promise<number> {
  const { payload } = input
  const { docs } = await payload.find({
    collection: 'webhook-deliveries',
    where: { key: { in: messages.map(({ key }) => key) } },
    select: { key: true },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const known = new Set(docs.map(({ key }) => key))
  const fresh = messages.filter(({ key }) => !known.has(key))
  for (const message of fresh) await queueMessage(input, webhook.id, message).catch(() => undefined)
  return fresh.length
}

const installedAtOf = (webhook: Webhook): Instant => webhook.installedAt ?? webhook.createdAt
const sweptToOf = (webhook: Webhook): Instant => webhook.sweptTo ?? installedAtOf(webhook)

/**
 * Looks what changed on the site and writes a message for every receiver that wants to know: new editions, and what was
 * taken off. Nothing from before a receiver was set up. Safe to run late, twice or on several machines: a message has a
 * unique key. Returns how many were written.
 */
export async function queueDeliveries(input: Input): Promise<number> {
  const { payload, now } = input
  const { docs } = await payload.find({
    collection: 'webhooks',
    where: { status: { equals: 'on' } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const channelId = docs.length === 0 ? null : await findSiteChannelId(payload)
  if (channelId === null) return 0
  const since = docs.map((webhook) => lookFrom(sweptToOf(webhook))).sort()[0] ?? now
  const rows = await findChangedRows(payload, channelId, since)
  let written = 0
  for (const webhook of docs) {
    const from = [lookFrom(sweptToOf(webhook)), installedAtOf(webhook)].sort()[1] ?? now
    const messages = messagesFor(webhook, rows, from)
    const fresh = messages.length === 0 ? 0 : await queueFor(input, webhook, messages)
    written += fresh
    if (fresh > 0 || addMinutes(sweptToOf(webhook), NOTE_MINUTES) <= now)
      await payload.db.updateOne({
        collection: 'webhooks',
        id: webhook.id,
        data: { sweptTo: now },
        returning: false,
      })
  }
  return written
}
