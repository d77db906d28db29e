import type { Payload, PayloadRequest } from 'payload'
import { personOf } from '@/access/person'
import type { ActorFacts, ReceivedDelegation } from '@/domain/editorial/delegation'
import { relatedId } from '@/domain/text'
import type { Delegation as DelegationDoc, User } from '@/payload-types'

function received(doc: DelegationDoc, people: ReadonlyMap<string, User>): ReceivedDelegation[] {
  const delegatorId = relatedId(doc.delegator)
  const delegateId = relatedId(doc.delegate)
  const delegator = people.get(delegatorId ?? '')
  if (delegatorId === null || delegateId === null || !delegator || !doc.startsAt || !doc.endsAt) return []
  return [
    {
      delegatorId,
      delegateId,
      unitId: relatedId(doc.unit),
      startsAt: doc.startsAt,
      endsAt: doc.endsAt,
      revokedAt: doc.revokedAt ?? null,
      delegator: personOf(delegator),
    },
  ]
}

/** These people with the delegations given to them, in force or not. Passwords and sessions are not loaded. */
export async function loadActors(
  payload: Payload,
  userIds: readonly string[] | 'everybody',
  req?: PayloadRequest,
): Promise<ActorFacts[]> {
  const options = { depth: 0, pagination: false, overrideAccess: true, ...(req ? { req } : {}) } as const
  const isAll = userIds === 'everybody'
  const [users, delegations] = await Promise.all([
    payload.find({ collection: 'users', ...options }),
    payload.find({
      collection: 'delegations',
      ...(isAll ? {} : { where: { delegate: { in: [...userIds] } } }),
      ...options,
    }),
  ])
  const people = new Map(users.docs.map((user) => [user.id, user]))
  const wanted = isAll ? users.docs : users.docs.filter(({ id }) => userIds.includes(id))
  return wanted.map((user) => ({
    ...personOf(user),
    delegations: delegations.docs
      .filter((doc) => relatedId(doc.delegate) === user.id)
      .flatMap((doc) => received(doc, people)),
  }))
}
