import type { CollectionSlug, Payload } from 'payload'

async function rowsOf(payload: Payload, collection: CollectionSlug, field: string) {
  const { docs } = await payload.find({
    collection,
    select: { [field]: true } as never,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs as unknown as (Record<string, unknown> & { id: string })[]
}

/** The values a natural key has in the documents of a collection. */
export const knownKeys = async (
  payload: Payload,
  collection: CollectionSlug,
  key: string,
): Promise<Set<unknown>> => new Set((await rowsOf(payload, collection, key)).map((row) => row[key]))

/** The ids of a collection's documents by slug. */
export const idsBySlug = async (payload: Payload, collection: CollectionSlug): Promise<Map<string, string>> =>
  new Map((await rowsOf(payload, collection, 'slug')).map(({ slug, id }) => [String(slug), id]))
