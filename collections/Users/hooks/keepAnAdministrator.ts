import type { CollectionBeforeChangeHook } from 'payload'
import { isAdministrator, personOf } from '@/access/person'
import { refusal } from '@/access/refuse'
import { collectionLabels } from '@/labels/collections'

const isWorkingAdministrator = (user: object): boolean => {
  const person = personOf(user)
  return person.isActive && isAdministrator(person)
}

/** Refuses the save after which nobody could manage accounts any more. */
export const keepAnAdministrator: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isLeaving =
    operation === 'update' &&
    originalDoc &&
    isWorkingAdministrator(originalDoc) &&
    !isWorkingAdministrator({ ...originalDoc, ...data })
  if (!isLeaving) return data
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { 'assignments.role': { equals: 'administrator' }, id: { not_equals: originalDoc.id } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  if (!docs.some(isWorkingAdministrator)) throw refusal(collectionLabels.refusals.lastAdministrator)
  return data
}
