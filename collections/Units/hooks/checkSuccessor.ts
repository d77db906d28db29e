import type { CollectionBeforeChangeHook } from 'payload'
import { fieldRefusal } from '@/access/refuse'
import { relatedId } from '@/domain/text'
import { collectionLabels } from '@/labels/collections'

/** The public page of a unit that ended leads to the unit that followed it, and never back to itself. */
export const checkSuccessor: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const id = String(originalDoc?.id ?? data.id)
  if (relatedId(data.successor) === id) {
    throw fieldRefusal(req, collection.slug, 'successor', collectionLabels.refusals.ownSuccessor)
  }
  return data
}
