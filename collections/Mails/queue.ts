import type { Payload, SendEmailOptions } from 'payload'
import { clock } from '@/adapters/clock'
import { queuePayloadMail } from '@/useCases/mail/queuePayloadMail'

/** Where the mail adapter leaves what Payload itself wants to send. */
export const queue = (payload: Payload, message: SendEmailOptions): Promise<void> =>
  queuePayloadMail({ payload, now: clock.now() }, message)
