import type { SanitizedConfig } from 'payload'
import { LOCKED_DOCUMENTS, lockAccess } from '@/access/lockedDocuments'

/**
 * Payload adds its list of who is editing what by itself and opens it to every session, also that of an
 * account switched off. This gives it rules of our own.
 */
export const guardLocks = (config: SanitizedConfig): SanitizedConfig => {
  for (const { slug, access } of config.collections) {
    if (slug === LOCKED_DOCUMENTS) Object.assign(access, lockAccess)
  }
  return config
}
