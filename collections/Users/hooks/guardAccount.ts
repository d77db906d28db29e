import type { CollectionBeforeChangeHook } from 'payload'
import { isAdministrator, personOf } from '@/access/person'
import { refusal } from '@/access/refuse'
import { collectionLabels } from '@/labels/collections'
import { isSame } from '../../hooks/isSame'

const { refusals } = collectionLabels

/** What a person may change of the own account. */
const OWN = new Set([
  'fullName',
  'password',
  'searchText',
  'updatedAt',
  // Closed to the API; the person's own use cases write them.
  'calendarTokenHash',
  'calendarTokenAt',
])
/** What nobody changes of the own account, the administrator neither. */
const RIGHTS = ['assignments', 'active']

/**
 * Rights come from somebody else: a person changes the own name and password, an administrator everything of
 * others, and nobody the own assignments. The system (set-up, command line) acts without a user.
 */
export const guardAccount: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !req.user || !originalDoc) return data
  const person = personOf(req.user)
  const changed = Object.keys(data).filter((field) => !isSame(data[field], originalDoc[field]))
  const isOwn = person.id === String(originalDoc.id)
  if (isOwn && RIGHTS.some((field) => changed.includes(field))) throw refusal(refusals.ownAssignments)
  if (person.isActive && isAdministrator(person)) return data
  if (!isOwn || changed.some((field) => !OWN.has(field))) throw refusal(refusals.ownAccountOnly)
  return data
}
