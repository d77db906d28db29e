import type { CollectionBeforeChangeHook } from 'payload'
import { refusal } from '@/access/refuse'
import { isSame } from './isSame'

type Fixed = {
  readonly fields: readonly string[]
  readonly sentence: string
  /** Fixed from when on? From the first save when left out. */
  readonly when?: (original: Record<string, unknown>) => boolean
}

/** Refuses any change of these fields of a stored document, also by the system itself. */
export const fixedFields =
  ({ fields, sentence, when = () => true }: Fixed): CollectionBeforeChangeHook =>
  ({ data, operation, originalDoc }) => {
    if (operation === 'update' && originalDoc && when(originalDoc)) {
      const changed = fields.some((field) => field in data && !isSame(data[field], originalDoc[field]))
      if (changed) throw refusal(sentence)
    }
    return data
  }
