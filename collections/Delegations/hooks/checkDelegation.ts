import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { personOf } from '@/access/person'
import { fieldRefusal } from '@/access/refuse'
import { unitPathOf } from '@/access/unitTree'
import { APPROVER_ROLES, type PersonFacts } from '@/domain/editorial/delegation'
import { SUBJECT_TYPES } from '@/domain/editorial/status'
import { rolesOn } from '@/domain/editorial/roles'
import { relatedId } from '@/domain/text'
import { collectionLabels } from '@/labels/collections'

const { refusals } = collectionLabels

const loadPerson = async (req: PayloadRequest, id: string | null): Promise<PersonFacts | null> => {
  const user: { id: string } | null =
    id === null
      ? null
      : await req.payload.db.findOne({ collection: 'users', where: { id: { equals: id } }, req })
  return user && personOf(user)
}

const approvesIn = (person: PersonFacts, unitPath: string): boolean =>
  SUBJECT_TYPES.some((type) => {
    const roles = rolesOn(person.assignments, type, unitPath)
    return APPROVER_ROLES.some((role) => roles.has(role))
  })

/**
 * A delegation goes from an approver of the unit, by assignment and not by another delegation, to somebody
 * else who works here, for a time that ends after it begins.
 */
export const checkDelegation: CollectionBeforeChangeHook = async ({ collection, data, operation, req }) => {
  if (operation !== 'create') return data
  const refuse = (path: string, sentence: string) => fieldRefusal(req, collection.slug, path, sentence)
  const delegator = await loadPerson(req, relatedId(data.delegator))
  const delegate = await loadPerson(req, relatedId(data.delegate))
  const unitPath = await unitPathOf(req, relatedId(data.unit))
  if (!delegate?.isActive || delegate.id === delegator?.id) throw refuse('delegate', refusals.delegateIsOther)
  if (!delegator || !approvesIn(delegator, unitPath)) throw refuse('unit', refusals.delegationUnit)
  if (!data.startsAt || !data.endsAt || Date.parse(data.endsAt) <= Date.parse(data.startsAt)) {
    throw refuse('endsAt', refusals.endBeforeStart)
  }
  return data
}
