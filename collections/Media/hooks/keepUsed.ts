import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { mediaLabels } from '@/labels/media'

const CONFLICT = 409

/** Editions the public sees, will see, or will see once somebody has repaired what failed. */
const IN_USE = ['planned', 'published', 'failed']

/**
 * Refuses to delete a picture an edition shows or is about to show. One of a withdrawn edition may go: it may
 * have been withdrawn because of the picture.
 */
export const keepUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: { and: [{ mediaKeys: { contains: `,${id},` } }, { status: { in: IN_USE } }] },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  const [edition] = docs
  if (!edition) return
  const media = await req.payload.findByID({ collection: 'media', id, depth: 0, req })
  const title = media.alt ?? media.filename ?? String(id)
  throw new APIError(mediaLabels.usedByEdition(title, edition.title ?? edition.key), CONFLICT, null, true)
}
