import type { Payload, PayloadRequest } from 'payload'
import { addMinutes, type Instant } from '@/domain/time/instant'
import type { Mail } from '@/payload-types'
import { recordAudit } from '../recordAudit'
import { transportOf } from './transportOf'

/** A mail somebody wants out although its time is over has a day to be taken by a server, in minutes. */
const AGAIN_MINUTES = 24 * 60

/** `erased`: its text, a link that sets a password, is gone; the person asks for a new one. */
export type Resent = 'queued' | 'notThere' | 'notFailed' | 'noServer' | 'erased'

type Input = { payload: Payload; req: PayloadRequest; now: Instant; actorId: string }

const refusalOf = (payload: Payload, mail: Mail | null): Resent | null => {
  if (mail === null) return 'notThere'
  if (mail.status !== 'failed') return 'notFailed'
  if (!mail.text) return 'erased'
  return transportOf(payload) === null ? 'noServer' : null
}

/**
 * Puts a mail that was given up back into the outbox, for an administrator who has put right what was wrong. Only a
 * failed one: what was sent is never sent twice. It keeps its Message-ID.
 */
export async function resendMail({ payload, req, now, actorId }: Input, id: string): Promise<Resent> {
  const mail = await payload.findByID({
    collection: 'mails',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  const refused = refusalOf(payload, mail)
  if (refused !== null) return refused
  const latest = addMinutes(now, AGAIN_MINUTES)
  const expiresAt = mail?.expiresAt && mail.expiresAt > latest ? mail.expiresAt : latest
  const changed = (await payload.db.updateOne({
    collection: 'mails',
    where: { and: [{ id: { equals: id } }, { status: { equals: 'failed' } }] },
    data: {
      status: 'queued',
      attempts: 0,
      nextAttemptAt: now,
      expiresAt,
      claimedUntil: null,
      lastErrorCode: null,
      lastError: null,
    },
    req,
  })) as unknown
  if (!changed) return 'notFailed'
  await recordAudit(
    { payload, req, now },
    {
      action: 'resendMail',
      documentType: 'mails',
      documentId: id,
      actor: actorId,
      fromStatus: 'failed',
      toStatus: 'queued',
    },
  )
  return 'queued'
}
