import type { Payload } from 'payload'

/** The counter that every change of what the public sees moves on (architecture.md, step 4 of "from draft to feed"). */
export async function readPublicRevision(payload: Payload): Promise<number> {
  const { docs } = await payload.find({
    collection: 'counters',
    where: { id: { equals: 'publicRevision' } },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  return Number(docs[0]?.value ?? 0)
}
