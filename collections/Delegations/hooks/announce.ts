import type { CollectionAfterChangeHook } from 'payload'
import { clock } from '@/adapters/clock'
import type { Delegation } from '@/payload-types'
import { tellDelegate } from '@/useCases/tellDelegate'

/** A new delegation is told to whoever received it. */
export const announce: CollectionAfterChangeHook<Delegation> = async ({ doc, operation, req }) => {
  if (operation === 'create') await tellDelegate({ payload: req.payload, req, now: clock.now() }, doc)
  return doc
}
