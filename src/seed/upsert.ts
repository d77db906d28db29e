import type { CollectionSlug, Payload, Where } from 'payload'

/**
 * Creates what is not there yet, found by its natural key; what is there stays as people left it. Returns the id
 * of the one or the other, and whether it was made now.
 */
export async function ensure(
  payload: Payload,
  collection: CollectionSlug,
  key: Where,
  data: Record<string, unknown>,
): Promise<{ id: string; isNew: boolean }> {
  const { docs } = await payload.find({
    collection,
    where: key,
    select: {},
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  if (docs[0]) return { id: String(docs[0].id), isNew: false }
  const made = await payload.create({ collection, data: data as never, depth: 0, overrideAccess: true })
  return { id: String(made.id), isNew: true }
}

/** The same for rows with a slug. */
export const ensureBySlug = (
  payload: Payload,
  collection: CollectionSlug,
  data: Record<string, unknown> & { slug: string },
) => ensure(payload, collection, { slug: { equals: data.slug } }, data)
