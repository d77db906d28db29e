import type { CollectionBeforeChangeHook } from 'payload'
import { refusal } from '@/access/refuse'
import { clock } from '@/adapters/clock'
import { toInstant } from '@/domain/time/instant'
import { collectionLabels } from '@/labels/collections'
import { isSame } from '../../hooks/isSame'

/** Ends a delegation now or later, never in the past, since somebody may have approved by it; and once only. */
export const endEarly: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const isChanged = operation === 'update' && !isSame(data.revokedAt, originalDoc?.revokedAt)
  if (!isChanged) return operation === 'create' ? { ...data, revokedAt: null } : data
  if (originalDoc?.revokedAt) throw refusal(collectionLabels.refusals.delegationFixed)
  const now = clock.now()
  const wanted = toInstant(data.revokedAt) ?? now
  return { ...data, revokedAt: wanted < now ? now : wanted }
}
