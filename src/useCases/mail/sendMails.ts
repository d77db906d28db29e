import type { Payload } from 'payload'
import { judgeFailure, type MailFailure, type RawFailure } from '@/domain/mail/failure'
import { afterFailure, EXPIRED } from '@/domain/mail/retry'
import type { MailTransport } from '@/domain/mail/types'
import type { Clock } from '@/domain/time/clock'
import { addMinutes, type Instant } from '@/domain/time/instant'
import type { Mail } from '@/payload-types'
import { tellMailFailed, tellServerDown } from './tellFailure'
import { transportOf } from './transportOf'

type Log = { error(details: object, message: string): void }
type Input = { payload: Payload; clock: Clock; log: Log; transport?: MailTransport | null }

/** Longer than any sending takes (adapters/mail): a claim still there by then is of a process that died. */
const LEASE_MINUTES = 5
const SWEEP = 100
/** After this long the sweep leaves the rest to the next one, in milliseconds. */
const SWEEP_MS = 20_000
/** A server that is away for a moment is nobody's concern. */
const TELL_AFTER_ATTEMPTS = 3
const MAX_ERROR_LENGTH = 300

const queued = { status: { equals: 'queued' } } as const
const unclaimed = (now: Instant) => ({
  or: [{ claimedUntil: { exists: false } }, { claimedUntil: { less_than: now } }],
})

const change = (payload: Payload, id: string, data: Record<string, unknown>) =>
  payload.db.updateOne({ collection: 'mails', where: { and: [{ id: { equals: id } }, queued] }, data })

async function find(payload: Payload, now: Instant, field: 'nextAttemptAt' | 'expiresAt'): Promise<string[]> {
  const { docs } = await payload.db.find<Mail>({
    collection: 'mails',
    where: { and: [queued, { [field]: { less_than_equal: now } }, unclaimed(now)] },
    sort: field,
    select: { key: true },
    limit: SWEEP,
    pagination: false,
  })
  return docs.map(({ id }) => id)
}

/** Takes a mail for this process alone; null when another one has it or it is done. */
async function claim(payload: Payload, id: string, now: Instant): Promise<Mail | null> {
  return (await payload.db.updateOne({
    collection: 'mails',
    where: { and: [{ id: { equals: id } }, queued, unclaimed(now)] },
    data: { claimedUntil: addMinutes(now, LEASE_MINUTES) },
    options: { atomic: true },
  })) as unknown as Mail | null
}

/** A link that sets a password is of no use to anybody afterwards. */
const withoutSecret = ({ kind }: Mail) => (kind === 'passwordReset' ? { text: '' } : {})

async function recordFailure({ payload, clock }: Input, mail: Mail, error: unknown): Promise<MailFailure> {
  const now = clock.now()
  const failure = judgeFailure(error as RawFailure)
  const attempts = (mail.attempts ?? 0) + 1
  const { code, ...next } = afterFailure({ attempts, expiresAt: mail.expiresAt ?? now }, failure, now)
  const said = (error as { response?: unknown }).response ?? (error as Error).message
  await change(payload, mail.id, {
    ...next,
    ...(next.status === 'failed' ? withoutSecret(mail) : {}),
    attempts,
    claimedUntil: null,
    lastErrorCode: code,
    lastError: String(said).slice(0, MAX_ERROR_LENGTH),
  })
  if (next.status === 'failed') await tellMailFailed({ payload, now }, mail, code)
  if (failure.isServer && attempts >= TELL_AFTER_ATTEMPTS) await tellServerDown({ payload, now }, code)
  return failure
}

/** `sent`, or why the sweep may as well stop: the server takes nothing from anybody. */
async function sendOne(input: Input, transport: MailTransport, id: string): Promise<'sent' | 'not' | 'stop'> {
  const { payload, clock, log } = input
  const mail = await claim(payload, id, clock.now())
  if (mail === null) return 'not'
  try {
    const { to, subject, text, messageId } = mail
    await transport.send({ to, subject, text: text ?? '', messageId: messageId ?? '' })
  } catch (error) {
    const failure = await recordFailure(input, mail, error)
    log.error({ mail: id, code: failure.code }, 'a mail could not be sent')
    return failure.isServer ? 'stop' : 'not'
  }
  await change(payload, id, {
    ...withoutSecret(mail),
    status: 'sent',
    sentAt: clock.now(),
    attempts: (mail.attempts ?? 0) + 1,
    claimedUntil: null,
    nextAttemptAt: null,
    lastErrorCode: null,
    lastError: null,
  })
  return 'sent'
}

/** What nobody took in time is not sent any more: a reminder after the deadline only confuses. */
async function giveUpOld({ payload, clock }: Input): Promise<void> {
  const now = clock.now()
  for (const id of await find(payload, now, 'expiresAt')) {
    const mail = await claim(payload, id, now)
    if (mail === null) continue
    await change(payload, id, {
      ...withoutSecret(mail),
      status: 'failed',
      claimedUntil: null,
      lastErrorCode: EXPIRED,
    })
    await tellMailFailed({ payload, now }, mail, EXPIRED)
  }
}

/**
 * Sends what is due in the outbox: one claim, one sending, one record each. Runs in any number of processes; a process
 * that died with a claim is followed by another when its lease ends. A mail is sent twice only if its process dies, or
 * loses the database, between the server's "250" and the record of it: SMTP has no way to close that window, and both
 * copies carry the same Message-ID. Returns how many were sent.
 */
export async function sendMails(input: Input): Promise<number> {
  const { payload, clock, transport = transportOf(payload) } = input
  await giveUpOld(input)
  if (transport === null) return 0
  const startedAt = performance.now()
  let sent = 0
  for (const id of await find(payload, clock.now(), 'nextAttemptAt')) {
    const outcome = await sendOne(input, transport, id)
    if (outcome === 'sent') sent += 1
    if (outcome === 'stop' || performance.now() - startedAt > SWEEP_MS) break
  }
  return sent
}
