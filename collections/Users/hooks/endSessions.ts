import type { CollectionBeforeChangeHook } from 'payload'

/** Switching an account off logs it out everywhere, at once. */
export const endSessions: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'update' && data.active === false ? { ...data, sessions: [] } : data
