import type { CollectionConfig, Field } from 'payload'
import { instant, moment } from './dates'
import { offScreen } from './system'
import type { fieldsOf } from './words'

/** What every log of outgoing things is: written by use cases one row each, read newest first, swept by what is due. */
export const outgoingLog = {
  defaultSort: '-queuedAt',
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['status', 'nextAttemptAt'] }],
} satisfies Partial<CollectionConfig>

type F = (
  name: 'attempts' | 'queuedAt' | 'nextAttemptAt' | 'claimedUntil' | 'key',
  definition: Parameters<ReturnType<typeof fieldsOf>>[1],
) => Field

/** The button above a stored row. */
export const actionsField = (component: string): Field => ({
  name: 'actions',
  type: 'ui',
  admin: { components: { Field: component } },
})

/** When it was queued, how often and until when it is tried, who has it now, and the key that lets it exist once. */
export const attemptFields = (f: F): Field[] => [
  f('attempts', { type: 'number', defaultValue: 0 }),
  f('queuedAt', { ...moment, index: true }),
  f('nextAttemptAt', moment),
  f('claimedUntil', { ...instant, admin: offScreen }),
  f('key', { type: 'text', required: true, unique: true, index: true, admin: offScreen }),
]
