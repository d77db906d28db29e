import type { CollectionBeforeDeleteHook } from 'payload'
import { mediaLabels } from '@/labels/media'
import { editionUsing } from '../editionUsing'
import { usedError } from '../refusalError'

/** Refuses to delete a picture an edition shows or is about to show. */
export const keepUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const edition = await editionUsing(String(id), req)
  if (edition === null) return
  const media = await req.payload.findByID({ collection: 'media', id, depth: 0, req })
  throw usedError(mediaLabels.usedByEdition(media.alt ?? media.filename ?? String(id), edition))
}
