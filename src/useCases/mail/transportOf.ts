import type { Payload } from 'payload'
import type { MailTransport } from '@/domain/mail/types'

/** The way to the mail server, which the mail adapter carries; null while none is configured. */
export const transportOf = ({ email }: Payload): MailTransport | null =>
  (email as { transport?: MailTransport | null }).transport ?? null
