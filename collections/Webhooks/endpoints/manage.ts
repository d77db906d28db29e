import type { Endpoint, PayloadRequest } from 'payload'
import { askingPerson, isAdministrator } from '@/access/person'
import { clock } from '@/adapters/clock'
import { createGuardedFetch } from '@/adapters/guardedFetch'
import { pushLabels } from '@/labels/push'
import type { Delivered } from '@/useCases/push/deliver'
import { recordAudit } from '@/useCases/recordAudit'
import { redeliver, renewSecret, sendTest } from '@/useCases/push/manageWebhook'
import { done, said } from '../../office/answers'

const mayManage = (req: PayloadRequest): boolean => {
  const person = askingPerson(req)
  return person !== null && isAdministrator(person)
}

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

const inputOf = ({ payload }: PayloadRequest) => ({
  payload,
  clock,
  fetch: createGuardedFetch(payload.config.serverURL),
})

/** What came of a sending; a receiver that refused is no success, but the request itself was answered. */
function answerOf(outcome: Delivered | null): Response {
  if (outcome === null) return said(404, pushLabels.notThere)
  if (outcome.state === 'refused') return said(422, pushLabels.refused(outcome.code))
  return done({ message: pushLabels[outcome.state] })
}

/** `POST /api/webhooks/:id/secret`: a new signing secret, shown in this one answer; the old one is void. */
export const makeSecret: Endpoint = {
  path: '/:id/secret',
  method: 'post',
  async handler(req) {
    if (!mayManage(req)) return said(403, pushLabels.noRight)
    const id = idOf(req)
    const secret = await renewSecret(req.payload, id)
    if (secret === null) return said(404, pushLabels.notThere)
    await recordAudit(
      { payload: req.payload, req, now: clock.now() },
      {
        action: 'renewSecret',
        documentType: 'webhooks',
        documentId: id,
        actor: String(req.user?.id),
      },
    )
    return done({ secret, message: pushLabels.secretMade })
  },
}

/** `POST /api/webhooks/:id/test`: sends a message that says nothing, and tells what came of it. */
export const testWebhook: Endpoint = {
  path: '/:id/test',
  method: 'post',
  async handler(req) {
    if (!mayManage(req)) return said(403, pushLabels.noRight)
    const { totalDocs } = await req.payload.count({
      collection: 'webhooks',
      where: { id: { equals: idOf(req) } },
    })
    return totalDocs === 0 ? answerOf(null) : answerOf(await sendTest(inputOf(req), idOf(req)))
  },
}

/** `POST /api/webhook-deliveries/:id/redeliver`: sends one message again, and tells what came of it. */
export const redeliverMessage: Endpoint = {
  path: '/:id/redeliver',
  method: 'post',
  async handler(req) {
    if (!mayManage(req)) return said(403, pushLabels.noRight)
    return answerOf(await redeliver(inputOf(req), idOf(req)))
  },
}
