import type { CollectionBeforeLoginHook, CollectionBeforeOperationHook } from 'payload'
import { personOf } from '@/access/person'
import { refusal } from '@/access/refuse'
import { collectionLabels } from '@/labels/collections'

/** Nobody logs in with an account that was switched off; sessions still open reach nothing. */
export const refuseClosedAccount: CollectionBeforeLoginHook = ({ user }) => {
  if (!personOf(user).isActive) throw refusal(collectionLabels.refusals.accountClosed)
  return user
}

/** Payload renews a session without asking any access rule. */
export const refuseClosedSession: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'refresh' && req.user && !personOf(req.user).isActive) {
    throw refusal(collectionLabels.refusals.accountClosed)
  }
  return args
}
