import type { Payload } from 'payload'

/** The ids of everybody who may be told about the running of the system itself. */
export async function administratorIds(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { and: [{ 'assignments.role': { equals: 'administrator' } }, { active: { not_equals: false } }] },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ id }) => id)
}
