import type { Payload } from 'payload'

/** The channels and topics a report typed in by hand has lines for: those in use, by id. */
export async function handLists(
  payload: Payload,
): Promise<{ channels: Map<string, string>; topics: Map<string, string> }> {
  const find = async (collection: 'channels' | 'topics') => {
    const { docs } = await payload.find({
      collection,
      where: { active: { not_equals: false } },
      select: { name: true },
      sort: ['order', 'createdAt', 'id'],
      depth: 0,
      pagination: false,
      overrideAccess: true,
    })
    return new Map(docs.map(({ id, name }) => [id, name]))
  }
  const [channels, topics] = await Promise.all([find('channels'), find('topics')])
  return { channels, topics }
}
