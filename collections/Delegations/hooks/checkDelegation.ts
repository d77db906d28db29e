import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { personOf } from '@/access/person'
import { fieldRefusals } from '@/access/refuse'
import { unitPathOf } from '@/access/unitTree'
import { clock } from '@/adapters/clock'
import { checkDelegation as findIssues } from '@/domain/editorial/checkDelegation'
import type { PersonFacts } from '@/domain/editorial/delegation'
import { relatedId } from '@/domain/text'
import { toInstant } from '@/domain/time/instant'
import { issueMessage } from '@/labels/issues'

const NEEDED = ['delegate', 'unit', 'startsAt', 'endsAt'] as const
const NOBODY: PersonFacts = { id: '', isActive: false, assignments: [] }

const loadPerson = async (req: PayloadRequest, id: string | null): Promise<PersonFacts> => {
  const user: { id: string } | null =
    id === null
      ? null
      : await req.payload.db.findOne({ collection: 'users', where: { id: { equals: id } }, req })
  return user ? personOf(user) : NOBODY
}

/** Holds a new delegation to the rules of the domain, and names everything that is wrong with it at its field. */
export const checkDelegation: CollectionBeforeChangeHook = async ({ collection, data, operation, req }) => {
  if (operation !== 'create') return data
  // An empty field is named as empty by the form; the rules have nothing to say of it yet.
  if (NEEDED.some((name) => !data[name])) return data
  const delegator = await loadPerson(req, relatedId(data.delegator))
  const delegate = await loadPerson(req, relatedId(data.delegate))
  const unitId = relatedId(data.unit)
  const draft = {
    delegatorId: delegator.id,
    delegateId: delegate.id,
    delegator,
    delegateIsActive: delegate.isActive,
    unitId,
    unitPath: await unitPathOf(req, unitId),
    startsAt: toInstant(data.startsAt) ?? '',
    endsAt: toInstant(data.endsAt) ?? '',
    reason: typeof data.reason === 'string' ? data.reason : null,
  }
  const errors = findIssues(draft, clock.now()).map((issue) => ({
    path: issue.path,
    message: issueMessage(issue),
  }))
  if (errors.length > 0) throw fieldRefusals(req, collection.slug, errors)
  return data
}
