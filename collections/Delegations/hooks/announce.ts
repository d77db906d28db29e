import type { CollectionAfterChangeHook } from 'payload'
import { clock } from '@/adapters/clock'
import { toInstant } from '@/domain/time/instant'
import type { Delegation } from '@/payload-types'
import { tellDelegate, tellRevoked } from '@/useCases/tellDelegate'

/** A new delegation, and its early end, are written down and told to whoever received it. */
export const announce: CollectionAfterChangeHook<Delegation> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const telling = { payload: req.payload, req, now: clock.now() }
  if (operation === 'create') await tellDelegate(telling, doc)
  const revokedAt = toInstant(doc.revokedAt)
  if (operation === 'update' && revokedAt !== null && !previousDoc.revokedAt) {
    await tellRevoked(telling, { ...doc, revokedAt })
  }
  return doc
}
