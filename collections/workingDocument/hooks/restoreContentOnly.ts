import type { CollectionBeforeValidateHook } from 'payload'
import { isContentField } from '../fields'

/**
 * Restoring a version brings back its content and nothing else: status, edition, dates and traces stay those
 * of today, and the address stays once people know it. The guards after this one then treat it as an edit.
 */
export const restoreContentOnly: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (!data || !originalDoc || !req.context.isRestoringVersion) return data
  // Payload leaves the mark for the rest of the request, where it would spoil every later save.
  req.context.isRestoringVersion = false
  const keepsSlug = Boolean(originalDoc.firstPublishedAt)
  const isRestored = (key: string) => isContentField(key) && !(keepsSlug && key === 'slug')
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, isRestored(key) ? value : (originalDoc[key] ?? null)]),
  )
}
