import type { Endpoint } from 'payload'
import { askingPerson } from '@/access/person'
import { clock } from '@/adapters/clock'
import { officeLabels } from '@/labels/office'
import { revokeDelegation } from '@/useCases/revokeDelegation'
import { done, issuesAnswer, said } from '../../office/answers'

/** `POST /api/delegations/:id/revoke`: the delegator, or the administrator, ends a delegation now. */
export const revokeDelegations: Endpoint = {
  path: '/:id/revoke',
  method: 'post',
  async handler(req) {
    if (!req.user || !askingPerson(req)) return said(401, officeLabels.refusals.signIn)
    const id = String(req.routeParams?.id ?? '')
    const outcome = await revokeDelegation({ payload: req.payload, user: req.user, id, clock })
    if (!outcome.ok) return issuesAnswer(outcome.status, outcome.issues)
    return done({ message: officeLabels.delegation.revoked, revokedAt: outcome.revokedAt })
  },
}
