import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { messageIdOf } from '@/domain/mail/messageId'
import type { Instant } from '@/domain/time/instant'
import type { Mail } from '@/payload-types'
import { transportOf } from './transportOf'

export type MailDraft = {
  /** Once per key, however often it is asked for. */
  key: string
  kind: Mail['kind']
  to: string
  personId: string | null
  subject: string
  text: string
  /** From then on it has nothing to say any more (excluded). */
  expiresAt: Instant
}

const isThere = async (payload: Payload, key: string): Promise<boolean> =>
  (await payload.count({ collection: 'mails', where: { key: { equals: key } }, overrideAccess: true }))
    .totalDocs > 0

async function store(payload: Payload, draft: MailDraft, now: Instant): Promise<boolean> {
  const { personId, ...mail } = draft
  const hasServer = transportOf(payload) !== null
  try {
    await payload.db.create({
      collection: 'mails',
      data: {
        ...mail,
        id: randomUUID(),
        person: personId,
        status: hasServer ? 'queued' : 'kept',
        attempts: 0,
        queuedAt: now,
        nextAttemptAt: hasServer ? now : null,
        messageId: messageIdOf(draft.key, payload.email.defaultFromAddress),
      },
      returning: false,
    })
    return true
  } catch (error) {
    // Another process was faster.
    if (await isThere(payload, draft.key)) return false
    throw error
  }
}

/**
 * Puts mails into the outbox; a job sends them, so that no request ever waits for a mail server. Without a configured
 * server they are only kept to be read. Not inside a transaction. Returns how many were new.
 */
export async function queueMails(
  { payload, now }: { payload: Payload; now: Instant },
  drafts: readonly MailDraft[],
): Promise<number> {
  if (drafts.length === 0) return 0
  const { docs } = await payload.find({
    collection: 'mails',
    where: { key: { in: drafts.map(({ key }) => key) } },
    select: { key: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const known = new Set(docs.map(({ key }) => key))
  let queued = 0
  for (const draft of drafts) {
    if (!known.has(draft.key) && (await store(payload, draft, now))) queued += 1
  }
  return queued
}
