import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload'
import { refusal } from '@/access/refuse'
import { collectionLabels } from '@/labels/collections'

/**
 * Refuses to delete what something refers to: SQLite would silently empty the reference, and the ledger would
 * no longer know its unit or topic.
 */
export const keptWhenUsed =
  (...uses: readonly (readonly [collection: CollectionSlug, field: string])[]): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    for (const [collection, field] of uses) {
      const { totalDocs } = await req.payload.count({
        collection,
        where: { [field]: { equals: id } },
        overrideAccess: true,
        req,
      })
      if (totalDocs > 0) throw refusal(collectionLabels.refusals.inUse)
    }
  }
