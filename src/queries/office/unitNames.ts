import type { Payload } from 'payload'

export type UnitName = { id: string; name: string; slug: string }

/** Every unit by id, under the name people use for it. */
export async function unitNames(payload: Payload): Promise<Map<string, UnitName>> {
  const { docs } = await payload.find({
    collection: 'units',
    select: { name: true, shortName: true, slug: true },
    sort: 'name',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Map(
    docs.map(({ id, name, shortName, slug }) => [id, { id, name: shortName || name, slug: slug ?? '' }]),
  )
}
