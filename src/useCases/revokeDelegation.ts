import type { Payload, PayloadRequest } from 'payload'
import { isAdministrator, personOf } from '@/access/person'
import { relatedId } from '@/domain/text'
import type { Clock } from '@/domain/time/clock'
import type { Instant } from '@/domain/time/instant'
import { inTransaction } from './inTransaction'
import { refused, wholeIssue, type StepRefused } from './steps/types'

type RevokeInput = {
  payload: Payload
  user: NonNullable<PayloadRequest['user']>
  id: string
  clock: Clock
}

/**
 * Ends a delegation now, for good; what was approved by it stays approved. The trace and the substitute's notice
 * come with the save. Refused: 404 not visible to this person,
 * 403 to everybody but the delegator and the administrator, 409 when it has ended already.
 */
export function revokeDelegation({
  payload,
  user,
  id,
  clock,
}: RevokeInput): Promise<{ ok: true; revokedAt: Instant } | StepRefused> {
  return inTransaction(
    payload,
    async (req) => {
      const now = clock.now()
      const doc = await payload.findByID({
        collection: 'delegations',
        id,
        depth: 0,
        overrideAccess: false,
        disableErrors: true,
        req,
      })
      if (!doc) return refused(404, wholeIssue('notFound'))
      const person = personOf(user)
      const isOwn = relatedId(doc.delegator) === person.id
      if (!person.isActive || !(isOwn || isAdministrator(person)))
        return refused(403, wholeIssue('delegationNotYours'))
      if (doc.revokedAt || doc.endsAt <= now) return refused(409, wholeIssue('delegationEnded'))

      await payload.update({
        collection: 'delegations',
        id,
        data: { revokedAt: now },
        depth: 0,
        overrideAccess: true,
        req,
      })
      return { ok: true, revokedAt: now }
    },
    user,
  )
}
