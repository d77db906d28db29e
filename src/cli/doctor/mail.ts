import { smtpTransport } from '@/adapters/mail'
import type { Env } from '@/config/env'
import { judgeFailure, type RawFailure } from '@/domain/mail/failure'
import { addMinutes } from '@/domain/time/instant'
import { cliLabels } from '@/labels/cli'
import { error, ok, warning, type Facts, type Finding } from './finding'

const labels = cliLabels.doctor
const WEEK_MINUTES = 7 * 24 * 60

type Advice = keyof typeof labels.mailAdvice
/** nodemailer's names for what went wrong on the way, and the replies to signing in (RFC 4954, section 6). */
const ADVICE: Readonly<Record<string, Advice>> = {
  EAUTH: 'account',
  530: 'account',
  534: 'account',
  535: 'account',
  ETLS: 'encryption',
  ESOCKET: 'connection',
  ECONNECTION: 'connection',
  ETIMEDOUT: 'connection',
  EDNS: 'connection',
}
const CERTIFICATE = /certificate|self.signed|ssl|tls/i

const adviceFor = (code: string, message: string): Advice =>
  CERTIFICATE.test(message) ? 'encryption' : (ADVICE[code] ?? 'other')

/** Connects to the mail server and signs in as a sending would; sends nothing. The password is never shown. */
export async function checkMail(mail: Env['mail']): Promise<Finding> {
  if (mail === null) return warning('mail', labels.mailOff)
  const { host } = new URL(mail.url)
  try {
    await smtpTransport(mail).verify()
    return ok('mail', labels.mail(host))
  } catch (failure) {
    const { code } = judgeFailure(failure as RawFailure)
    const message = failure instanceof Error ? failure.message : ''
    return error('mail', labels.mailFailed(host, code, labels.mailAdvice[adviceFor(code, message)]))
  }
}

/** Mails nobody took in the last week; nothing when there are none. */
export async function checkOutbox({ payload, clock }: Facts): Promise<Finding[]> {
  const { totalDocs } = await payload.count({
    collection: 'mails',
    where: {
      and: [
        { status: { equals: 'failed' } },
        { queuedAt: { greater_than: addMinutes(clock.now(), -WEEK_MINUTES) } },
      ],
    },
    overrideAccess: true,
  })
  return totalDocs > 0 ? [warning('mail', labels.mailStuck(totalDocs))] : []
}
