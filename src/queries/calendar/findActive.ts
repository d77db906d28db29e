import type { Payload } from 'payload'

/** Channels or topics in use, as choices: slug and name, in their order. */
export async function findActive(
  payload: Payload,
  collection: 'channels' | 'topics',
): Promise<{ value: string; label: string }[]> {
  const { docs } = await payload.find({
    collection,
    where: { active: { not_equals: false } },
    select: { name: true, slug: true },
    sort: ['order', 'name'],
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.flatMap(({ name, slug }) => (slug ? [{ value: slug, label: name }] : []))
}
