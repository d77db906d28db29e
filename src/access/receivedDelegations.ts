import type { PayloadRequest } from 'payload'
import { isDelegationActive, type ReceivedDelegation } from '@/domain/editorial/delegation'
import { relatedId } from '@/domain/text'
import type { Clock } from '@/domain/time/clock'
import type { Instant } from '@/domain/time/instant'
import { personOf } from './person'

const KEPT = 'nhipDelegations'

/** The clock the Delegations collection was given; access rules may not import one. */
const nowOf = (req: PayloadRequest): Instant => {
  const { clock } = req.payload.collections.delegations.config.custom as { clock: Clock }
  return clock.now()
}

const loadInForce = async (req: PayloadRequest, delegateId: string): Promise<ReceivedDelegation[]> => {
  const now = nowOf(req)
  const { docs } = await req.payload.find({
    collection: 'delegations',
    where: {
      delegate: { equals: delegateId },
      startsAt: { less_than_equal: now },
      endsAt: { greater_than: now },
    },
    depth: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
    .filter(({ delegator }) => typeof delegator === 'object' && delegator !== null)
    .map((doc) => ({
      delegator: personOf(doc.delegator as object),
      delegatorId: relatedId(doc.delegator) ?? '',
      delegateId,
      unitId: relatedId(doc.unit),
      startsAt: String(doc.startsAt),
      endsAt: String(doc.endsAt),
      revokedAt: doc.revokedAt ? String(doc.revokedAt) : null,
    }))
    .filter((delegation) => isDelegationActive(delegation, now))
}

/** The delegations in force now that were given to this person, with the delegators; once per request. */
export const delegationsInForce = (
  req: PayloadRequest,
  delegateId: string,
): Promise<ReceivedDelegation[]> => {
  const kept = req.context[KEPT] as Map<string, Promise<ReceivedDelegation[]>> | undefined
  const byPerson = kept ?? new Map<string, Promise<ReceivedDelegation[]>>()
  req.context[KEPT] = byPerson
  const loading = byPerson.get(delegateId) ?? loadInForce(req, delegateId)
  byPerson.set(delegateId, loading)
  return loading
}
