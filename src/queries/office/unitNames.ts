import type { Payload } from 'payload'
import { relatedId } from '@/domain/text'

export type UnitName = { id: string; name: string; slug: string; above: string | null }

/** Every unit by id, under the name people use for it, and that of the unit above. */
export async function unitNames(payload: Payload): Promise<Map<string, UnitName>> {
  const { docs } = await payload.find({
    collection: 'units',
    select: { name: true, shortName: true, slug: true, parent: true },
    sort: 'name',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const names = new Map(docs.map(({ id, name, shortName }) => [id, shortName || name]))
  return new Map(
    docs.map(({ id, name, slug, parent }) => [
      id,
      {
        id,
        name: names.get(id) ?? name,
        slug: slug ?? '',
        above: names.get(relatedId(parent) ?? '') ?? null,
      },
    ]),
  )
}
