import type { PayloadRequest } from 'payload'

/** Editions the public sees, will see, or will see once somebody has repaired what failed. */
const IN_USE = ['planned', 'published', 'failed']

/**
 * The title of an edition that shows a picture or is about to; null when none does. A withdrawn edition does not
 * count: it may have been withdrawn because of the picture.
 */
export const editionUsing = async (mediaId: string, req: PayloadRequest): Promise<string | null> => {
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: { and: [{ mediaKeys: { contains: `,${mediaId},` } }, { status: { in: IN_USE } }] },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  const [edition] = docs
  return edition ? (edition.title ?? edition.key) : null
}
