import type { PayloadRequest } from 'payload'
import { fieldRefusal } from '@/access/refuse'
import { lexicalMediaIds } from '@/domain/text'
import { collectionLabels } from '@/labels/collections'

type Bodies = { readonly body: unknown; readonly storedBody: unknown }

/**
 * Approving makes every file of the text public, so nobody brings in one he may not see. What stands in the
 * stored text already was brought in by somebody who could. The system (seeds) may use any.
 */
export const checkBodyFiles = async (
  req: PayloadRequest,
  collection: string,
  { body, storedBody }: Bodies,
): Promise<void> => {
  const known = new Set(lexicalMediaIds(storedBody))
  const added = lexicalMediaIds(body).filter((id) => !known.has(id))
  if (added.length === 0 || !req.user) return
  const { totalDocs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: added } },
    limit: 1,
    depth: 0,
    select: {},
    overrideAccess: false,
    req,
  })
  if (totalDocs < added.length) {
    throw fieldRefusal(req, collection, 'body', collectionLabels.refusals.hiddenFile)
  }
}
