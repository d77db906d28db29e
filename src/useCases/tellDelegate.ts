import type { Payload, PayloadRequest } from 'payload'
import { relatedId } from '@/domain/text'
import type { Instant } from '@/domain/time/instant'
import type { Delegation } from '@/payload-types'
import { notify } from './notify'
import { recordAudit } from './recordAudit'

/** Writes down that an approver named a substitute, and tells the substitute from when to when. */
export async function tellDelegate(
  { payload, req, now }: { payload: Payload; req: PayloadRequest; now: Instant },
  doc: Delegation,
): Promise<void> {
  const { id, startsAt, endsAt, reason } = doc
  const [delegator, delegate] = [relatedId(doc.delegator), relatedId(doc.delegate)]
  if (delegator === null || delegate === null) return
  const details = { delegate, unit: relatedId(doc.unit), startsAt, endsAt }
  await recordAudit(
    { payload, req, now },
    { action: 'delegate', documentType: 'delegations', documentId: id, actor: delegator, reason, details },
  )
  const { fullName } = await payload.findByID({
    collection: 'users',
    id: delegator,
    depth: 0,
    overrideAccess: true,
    req,
  })
  await notify({ payload, req, now }, [delegate], {
    kind: 'delegationGiven',
    params: { delegator: fullName, startsAt, endsAt },
    link: `/admin/collections/delegations/${id}`,
    key: `delegationGiven:${id}`,
  })
}

/** Writes down who ended a delegation early, and tells the substitute. */
export async function tellRevoked(
  { payload, req, now }: { payload: Payload; req: PayloadRequest; now: Instant },
  { id, delegate, revokedAt }: Pick<Delegation, 'id' | 'delegate'> & { revokedAt: Instant },
): Promise<void> {
  const actor = req.user ? String(req.user.id) : null
  const details = { revokedAt }
  await recordAudit(
    { payload, req, now },
    { action: 'revokeDelegation', documentType: 'delegations', documentId: id, actor, details },
  )
  await notify(
    { payload, req, now },
    [relatedId(delegate)].filter((who) => who !== null),
    {
      kind: 'delegationRevoked',
      params: { endsAt: revokedAt },
      link: `/admin/collections/delegations/${id}`,
      key: `delegationRevoked:${id}`,
    },
  )
}
