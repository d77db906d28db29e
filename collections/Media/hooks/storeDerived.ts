import type { CollectionAfterChangeHook } from 'payload'
import { derivedFileName } from '@media/fileNames'
import type { MediaStore } from '@media/store'
import { baseOf, releaseDerived } from '../preparing'

/** Stores the derived pictures before the transaction ends: a document never names a file that is not there. */
export const storeDerived =
  (store: MediaStore): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const derived = releaseDerived(req)
    for (const picture of derived)
      await store.write(derivedFileName(baseOf(doc.filename), picture), picture.data)
    return doc
  }
