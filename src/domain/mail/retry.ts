import { addMinutes, type Instant } from '@/domain/time/instant'
import type { MailFailure } from '@/domain/mail/failure'

/** The wait doubles from one minute to an hour; a mail server that greylists lets the second or third try pass. */
const LONGEST_WAIT_MINUTES = 60

/** The wait after that many failed tries, in minutes: 1, 2, 4 … 60. */
export const waitMinutes = (attempts: number): number =>
  Math.min(LONGEST_WAIT_MINUTES, 2 ** Math.min(Math.max(attempts - 1, 0), 10))

/** `EEXPIRED`: its time was over before a server took it. */
export const EXPIRED = 'EEXPIRED'

export type NextStep =
  { status: 'queued'; nextAttemptAt: Instant; code: string } | { status: 'failed'; code: string }

/**
 * What becomes of a mail after its `attempts`-th failed try: again later, as long as it still has something to say
 * (`expiresAt`, excluded), or failed for good.
 */
export const afterFailure = (
  { attempts, expiresAt }: { attempts: number; expiresAt: Instant },
  failure: MailFailure,
  now: Instant,
): NextStep => {
  if (failure.isFinal) return { status: 'failed', code: failure.code }
  const nextAttemptAt = addMinutes(now, waitMinutes(attempts))
  return nextAttemptAt < expiresAt
    ? { status: 'queued', nextAttemptAt, code: failure.code }
    : { status: 'failed', code: failure.code }
}
