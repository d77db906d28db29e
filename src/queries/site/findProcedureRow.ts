import type { Payload } from 'payload'
import type { FrozenProcedure } from '@/domain/publication/frozen'
import { type SiteRow, siteRowColumns, toSiteRow } from '@/queries/site/rows'
import { onSite, type SiteScope } from '@/queries/site/scope'

/** The whole edition of a listed procedure; null when it went off the site meanwhile. */
export async function findProcedureRow(
  payload: Payload,
  scope: SiteScope,
  rowId: string,
): Promise<SiteRow<FrozenProcedure> | null> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { and: [...onSite(scope, 'procedure'), { id: { equals: rowId } }] },
    select: siteRowColumns,
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0] ? toSiteRow<FrozenProcedure>(docs[0]) : null
}
