import type { CollectionBeforeChangeHook } from 'payload'
import { STATE_FIELDS } from './fields'

/**
 * Before a source is stored by a person: its state stays the importer's, and a new address or a source switched on again
 * starts afresh, asked at the next sweep. The importer writes past the hooks.
 */
export const askAgain: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const before = (originalDoc ?? {}) as Record<string, unknown>
  for (const name of STATE_FIELDS) {
    if (operation === 'create') delete data[name]
    else data[name] = before[name]
  }
  const isNewAddress = operation === 'update' && data.url !== before.url
  const isBackOn = operation === 'update' && data.active === true && before.active !== true
  if (operation === 'create') return { ...data, state: 'new', failures: 0 }
  if (!isNewAddress && !isBackOn) return data
  const fresh = { state: 'new', failures: 0, failingSince: null, pausedAt: null, nextCheckAt: null }
  return { ...data, ...fresh, ...(isNewAddress ? { etag: null, lastModified: null, feedUrl: null } : {}) }
}
