import type { CollectionBeforeChangeHook } from 'payload'
import { refusal } from '@/access/refuse'
import { collectionLabels } from '@/labels/collections'

/** A line of the log is written once; nobody changes it, the system neither. */
export const appendOnly: CollectionBeforeChangeHook = ({ data, operation }) => {
  if (operation === 'update') throw refusal(collectionLabels.refusals.auditFixed)
  return data
}
