import type { Payload } from 'payload'
import { referenceUnit } from '../data/reference'
import { ensureBySlug } from '../upsert'
import type { SampleContent } from './content'
import { found } from './stage'

/** The units of the sample, parents before children; their ids by slug, the reference unit's among them. */
export async function seedUnits(
  payload: Payload,
  { units }: Pick<SampleContent, 'units'>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  const { id } = await ensureBySlug(payload, 'units', { slug: referenceUnit.slug })
  ids.set(referenceUnit.slug, id)
  for (const [order, { footer, parent, successor, ...unit }] of units.entries()) {
    const made = await ensureBySlug(payload, 'units', {
      ...unit,
      ...footer,
      order: order + 1,
      parent: parent && found(ids, parent),
      successor: successor ? found(ids, successor) : null,
    })
    ids.set(unit.slug, made.id)
  }
  return ids
}
