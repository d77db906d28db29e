import type { Payload } from 'payload'
import { cliLabels } from '@/labels/cli'
import { refuse, type Refused } from './outcome'

export type FoundUnit = { id: string; name: string; slug: string }

/** The unit with this slug. Refuses an unknown one with the list of those there are. */
export async function unitBySlug(
  payload: Payload,
  slug: string,
): Promise<{ readonly ok: true; readonly unit: FoundUnit } | Refused> {
  const { docs } = await payload.find({
    collection: 'units',
    select: { name: true, slug: true },
    sort: 'slug',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const unit = docs.find((each) => each.slug === slug.trim())
  if (unit) return { ok: true, unit: { id: unit.id, name: unit.name, slug: unit.slug ?? '' } }
  return refuse(cliLabels.unknownUnit(slug, docs.map((each) => each.slug ?? '').filter(Boolean)))
}
