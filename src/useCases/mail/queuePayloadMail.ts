import { randomUUID } from 'node:crypto'
import type { Payload, SendEmailOptions } from 'payload'
import { addMinutes, type Instant } from '@/domain/time/instant'
import type { Mail } from '@/payload-types'
import { queueMails } from './queueMails'

/** Payload's links that set a password last an hour; a later mail would carry a dead one. */
const RESET_MINUTES = 60

const addressesOf = ({ to }: SendEmailOptions): string[] => {
  const list = Array.isArray(to) ? to : to === undefined ? [] : [to]
  return list.map((each) => (typeof each === 'string' ? each : each.address))
}

const textOf = ({ text, html }: SendEmailOptions): string => {
  const given = text ?? html ?? ''
  return typeof given === 'string' ? given : ''
}

/** Puts what Payload itself wants to send, the link of a forgotten password, into the outbox. */
export async function queuePayloadMail(
  { payload, now }: { payload: Payload; now: Instant },
  message: SendEmailOptions,
): Promise<void> {
  const kind: Mail['kind'] = 'passwordReset'
  const drafts = addressesOf(message).map((to) => ({
    key: `${kind}:${randomUUID()}`,
    kind,
    to,
    personId: null,
    subject: message.subject ?? '',
    text: textOf(message),
    expiresAt: addMinutes(now, RESET_MINUTES),
  }))
  await queueMails({ payload, now }, drafts)
}
