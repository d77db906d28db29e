import type { CollectionBeforeDeleteHook } from 'payload'
import { refusal } from '@/access/refuse'

/** Refuses every deletion, also those of the system itself. */
export const neverDeleted =
  (sentence: string): CollectionBeforeDeleteHook =>
  () => {
    throw refusal(sentence)
  }
