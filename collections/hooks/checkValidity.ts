import type { CollectionBeforeChangeHook } from 'payload'
import { fieldRefusal } from '@/access/refuse'
import { collectionLabels } from '@/labels/collections'

/** Days compare as text. */
export const checkValidity: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  if (data.validFromOn && data.validToOn && data.validToOn < data.validFromOn) {
    throw fieldRefusal(req, collection.slug, 'validToOn', collectionLabels.refusals.endBeforeStart)
  }
  return data
}
