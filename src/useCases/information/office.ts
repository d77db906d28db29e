import type { Payload, PayloadRequest } from 'payload'
import { rolesOn, type Role } from '@/domain/editorial/roles'
import type { Clock } from '@/domain/time/clock'
import type { Instant } from '@/domain/time/instant'
import { informationLabels } from '@/labels/information'
import { inTransaction } from '../inTransaction'
import { loadActors } from '../subject/actor'
import { refuse, type Refusal } from './refusal'

export type RequestUser = NonNullable<PayloadRequest['user']>

/** A person's message about a report. */
export type OfficeInput = { payload: Payload; user: RequestUser; clock: Clock }

/** The same inside its transaction, once the person's right is clear. */
export type Office = { payload: Payload; req: PayloadRequest; actorId: string; now: Instant }

const unitPath = async (payload: Payload, req: PayloadRequest, id: string): Promise<string | null> => {
  const unit = await payload.findByID({
    collection: 'units',
    id,
    select: { path: true },
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return unit ? (unit.path ?? '') : null
}

/** Whether the person holds one of the roles on any of these units, by assignments of their own. */
async function holdsOn(office: Office, unitIds: readonly string[], roles: readonly Role[]): Promise<boolean> {
  const { payload, req, actorId } = office
  const [actor] = await loadActors(payload, [actorId], req)
  if (!actor?.isActive) return false
  for (const id of unitIds) {
    const held = rolesOn(actor.assignments, 'article', (await unitPath(payload, req, id)) ?? '')
    if (roles.some((role) => held.has(role))) return true
  }
  return false
}

/**
 * Does `work` in one transaction for the office of one of these units. Refused (404) for a unit there is none, (403) to
 * everybody else.
 */
export function asOffice<T extends { ok: true }>(
  { payload, user, clock }: OfficeInput,
  unitIds: readonly string[],
  work: (office: Office) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const { refusals } = informationLabels
  return inTransaction(payload, async (req) => {
    const office: Office = { payload, req, actorId: String(user.id), now: clock.now() }
    if ((await unitPath(payload, req, unitIds[0] ?? '')) === null) return refuse(404, refusals.noUnit)
    if (!(await holdsOn(office, unitIds, ['office']))) return refuse(403, refusals.notYours)
    return work(office)
  })
}
