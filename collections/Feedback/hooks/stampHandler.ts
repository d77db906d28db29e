import type { CollectionBeforeChangeHook } from 'payload'
import { clock } from '@/adapters/clock'

/** Who last moved a message on, and when: the citizen sees the moment, the unit the name. */
export const stampHandler: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || data.status === undefined || data.status === originalDoc?.status) return data
  return { ...data, handledBy: req.user?.id ?? null, handledAt: clock.now() }
}
