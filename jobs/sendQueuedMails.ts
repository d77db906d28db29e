import { sendMails } from '@/useCases/mail/sendMails'
import type { Job } from './job'

/** Sends what waits in the outbox; a mail server that is down is asked again, ever more rarely. */
export const sendQueuedMails: Job = {
  name: 'sendQueuedMails',
  cron: '*/10 * * * * *',
  run: ({ payload, clock, log }) => sendMails({ payload, clock, log }),
}
