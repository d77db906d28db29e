import type { CollectionBeforeChangeHook } from 'payload'
import { fieldRefusal } from '@/access/refuse'
import { relatedId } from '@/domain/text'
import { collectionLabels } from '@/labels/collections'

/**
 * Writes the unit's place in the tree, "/root/…/own/": one text column that finds all units below, on both
 * databases. Refuses a place below itself.
 */
export const fillPath: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const id = String(originalDoc?.id ?? data.id)
  const parentId = relatedId('parent' in data ? data.parent : originalDoc?.parent)
  if (parentId === null) return { ...data, path: `/${id}/` }
  const parent: { id: string; path?: string | null } | null = await req.payload.db.findOne({
    collection: 'units',
    where: { id: { equals: parentId } },
    req,
  })
  const above = parent?.path ?? `/${parentId}/`
  if (above.includes(`/${id}/`)) {
    throw fieldRefusal(req, collection.slug, 'parent', collectionLabels.refusals.unitCycle)
  }
  return { ...data, path: `${above}${id}/` }
}
