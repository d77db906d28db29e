import type { Payload } from 'payload'
import { type SiteRow, siteRowColumns, toSiteRow } from '@/queries/site/rows'

/** The editions with these ids, in the order of the ids; whoever asks has looked that they are out. */
export async function findRowsById(payload: Payload, ids: readonly string[]): Promise<SiteRow[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'publications',
    where: { and: [{ id: { in: [...ids] } }, { status: { equals: 'published' } }] },
    select: siteRowColumns,
    depth: 0,
    limit: ids.length,
    pagination: false,
  })
  const rows = new Map(docs.map((doc) => [doc.id, toSiteRow(doc)]))
  return ids.flatMap((id) => rows.get(id) ?? [])
}
