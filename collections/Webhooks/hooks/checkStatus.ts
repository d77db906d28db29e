import type { CollectionBeforeChangeHook } from 'payload'
import { fieldRefusal } from '@/access/refuse'
import { clock } from '@/adapters/clock'
import { pushLabels } from '@/labels/push'

/**
 * A receiver is told of what happens from its making on. Only the system pauses one, past this hook; whoever switches
 * it on again gives it a week of its own.
 */
export const checkStatus: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before: unknown = originalDoc?.status
  if (data.status === 'paused' && before !== 'paused')
    throw fieldRefusal(req, collection.slug, 'status', pushLabels.systemPauses)
  const now = clock.now()
  if (operation === 'create') return { ...data, installedAt: now, sweptTo: now }
  return data.status === 'on' && before === 'paused' ? { ...data, failingSince: null } : data
}
