import type { CollectionAfterDeleteHook } from 'payload'
import { baseName } from '@media/fileNames'
import type { MediaStore } from '@media/store'

/** Removes what Payload does not know of: crops around earlier focal points. */
export const removeFiles =
  (store: MediaStore): CollectionAfterDeleteHook =>
  async ({ doc }) => {
    const base = typeof doc.filename === 'string' ? baseName(doc.filename) : null
    if (base !== null) await store.removeAll(base)
    return doc
  }
