import type { CollectionBeforeValidateHook } from 'payload'
import { refusal } from '@/access/refuse'
import { relatedId } from '@/domain/text'
import { collectionLabels } from '@/labels/collections'

/** Whoever writes a delegation lends the own right, nobody else's. */
export const fillDelegator: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (!data || operation !== 'create' || !req.user) return data
  const named = relatedId(data.delegator)
  if (named !== null && named !== String(req.user.id)) throw refusal(collectionLabels.refusals.delegatorIsYou)
  return { ...data, delegator: String(req.user.id) }
}
