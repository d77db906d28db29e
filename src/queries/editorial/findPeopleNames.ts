import type { Payload } from 'payload'

/** The names of these people as they are today, by id; an account that is gone is missing. */
export async function findPeopleNames(
  payload: Payload,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))]
  if (known.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: known } },
    select: { fullName: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, fullName }) => [id, fullName ?? '']))
}
