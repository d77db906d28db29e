import type { CollectionBeforeChangeHook } from 'payload'
import { refusal } from '@/access/refuse'
import { collectionLabels } from '@/labels/collections'

/**
 * Payload's first-user endpoint creates an account for whoever asks first, with `overrideAccess`. Nobody
 * creates one over HTTP without a login; the set-up link and `nhip user create` use the Local API.
 */
export const refuseOpenRegistration: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation === 'create' && req.payloadAPI !== 'local' && !req.user) {
    throw refusal(collectionLabels.refusals.firstUserClosed)
  }
  return data
}
