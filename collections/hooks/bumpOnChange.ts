import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'
import { bumpRevision } from '@/useCases/bumpRevision'

/** Pages and feeds show names of this collection: every process must rebuild what it keeps of them. */
export const bumpOnChange: CollectionAfterChangeHook & GlobalAfterChangeHook = async ({
  doc,
  req,
}: {
  doc: unknown
  req: Parameters<CollectionAfterChangeHook>[0]['req']
}) => {
  await bumpRevision(req.payload, req)
  return doc
}

export const bumpOnDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await bumpRevision(req.payload, req)
  return doc
}
