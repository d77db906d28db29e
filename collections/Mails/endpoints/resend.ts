import type { Endpoint } from 'payload'
import { askingPerson, isAdministrator } from '@/access/person'
import { clock } from '@/adapters/clock'
import { mailLabels } from '@/labels/mails'
import { resendMail } from '@/useCases/mail/resendMail'
import { done, said } from '../../office/answers'

/** `POST /api/mails/:id/resend`: puts a mail that was given up back into the outbox. */
export const resend: Endpoint = {
  path: '/:id/resend',
  method: 'post',
  async handler(req) {
    const person = askingPerson(req)
    if (person === null || !isAdministrator(person)) return said(403, mailLabels.noRight)
    const id = String(req.routeParams?.id ?? '')
    const outcome = await resendMail({ payload: req.payload, req, now: clock.now(), actorId: person.id }, id)
    const message = mailLabels.answers[outcome]
    if (outcome === 'queued') return done({ message })
    return said(outcome === 'notThere' ? 404 : 409, message)
  },
}
