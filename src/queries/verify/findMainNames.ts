import type { Payload } from 'payload'

/** Which of these are main files of media documents. */
export async function findMainNames(payload: Payload, names: readonly string[]): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { filename: { in: [...names] } },
    select: { filename: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Set(docs.map(({ filename }) => String(filename)))
}
