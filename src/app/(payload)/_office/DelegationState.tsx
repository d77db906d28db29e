import type { ServerProps } from 'payload'
import { ActionButton } from '@/admin/office/ActionButton'
import { isAdministrator, personOf } from '@/access/person'
import { clock } from '@/adapters/clock'
import { relatedId } from '@/domain/text'
import { formatDateTime, type Instant } from '@/domain/time/instant'
import { officeLabels } from '@/labels/office'
import type { Delegation } from '@/payload-types'
import '@/admin/office/office.css'

const { delegation: words } = officeLabels

const stateOf = (
  { startsAt, endsAt, revokedAt }: Delegation,
  now: Instant,
): { sentence: string; isOver: boolean } => {
  if (revokedAt) return { sentence: words.state.revoked(formatDateTime(revokedAt)), isOver: true }
  if (endsAt <= now) return { sentence: words.state.ended(formatDateTime(endsAt)), isOver: true }
  const sentence =
    startsAt > now ? words.state.coming(formatDateTime(startsAt)) : words.state.active(formatDateTime(endsAt))
  return { sentence, isOver: false }
}

/** Above a stored delegation: whether it is in force, and the delegator's button to end it. */
export async function DelegationState({ id, payload, user }: ServerProps & { id?: string }) {
  if (!id || !user) return null
  const doc = await payload.findByID({
    collection: 'delegations',
    id,
    depth: 0,
    overrideAccess: false,
    user,
    disableErrors: true,
  })
  if (!doc) return null
  const { sentence, isOver } = stateOf(doc, clock.now())
  const mayEnd = relatedId(doc.delegator) === user.id || isAdministrator(personOf(user))
  return (
    <div className="office-delegation office-note">
      <span>{sentence}</span>
      {isOver || !mayEnd ? null : (
        <ActionButton
          action={`/api/delegations/${id}/revoke`}
          body={{}}
          label={words.revoke}
          confirm={words.confirm}
        />
      )}
    </div>
  )
}
