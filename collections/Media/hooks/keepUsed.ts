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
  const edition: Record<string, unknown> | undefined = docs[0] && { ...docs[0] }
  if (!edition) return
  const media: Record<string, unknown> = await req.payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    req,
  })
  const title = String(media.alt ?? media.filename)
  throw new APIError(mediaLabels.usedByEdition(title, String(edition.title)), CONFLICT, null, true)
}
