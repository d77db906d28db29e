import type { Payload } from 'payload'

type Stored = { filename?: unknown; sizes?: unknown }

function namesOf({ filename, sizes }: Stored): string[] {
  const derived = Object.values((sizes ?? {}) as Record<string, { filename?: unknown } | null>)
  return [filename, ...derived.map((size) => size?.filename)].filter((name) => typeof name === 'string')
}

/**
 * The names of all public files, main and derived, of the pictures whose main file bears one of the names given.
 * Public is what some published edition shows.
 */
export async function findPublicFileNames(payload: Payload, mainNames: readonly string[]): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { and: [{ filename: { in: [...mainNames] } }, { isPublic: { equals: true } }] },
    select: { filename: true, sizes: true },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.flatMap((doc) => namesOf({ ...doc }))
}
