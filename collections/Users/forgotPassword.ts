import type { PayloadRequest } from 'payload'
import { reminderLabels } from '@/labels/reminders'

const words = reminderLabels.password

type Given = { req?: PayloadRequest; token?: string; user?: { fullName?: string } }

/** The mail with the link that sets a new password: plain text, like every mail (adapters/mail sends no HTML). */
export const forgotPassword = {
  // Payload's own interval writes beside the transaction it has just begun and would wait for itself on SQLite; the
  // server limits how often one machine may ask (server/askLimit).
  minRequestInterval: 0,
  generateEmailSubject: () => words.subject,
  generateEmailHTML: ({ req, token, user }: Given = {}): string => {
    const { routes, admin, serverURL } = req?.payload.config ?? {}
    return words.text(user?.fullName ?? '', `${serverURL}${routes?.admin}${admin?.routes.reset}/${token}`)
  },
}
