import type { Payload } from 'payload'
import type { FrozenProcedure } from '@/domain/publication/frozen'
import type { Day, Instant } from '@/domain/time/instant'
import { type SiteRow, siteRowColumns, toSiteRow } from '@/queries/site/rows'
import { onSite, type SiteScope } from '@/queries/site/scope'

/** A listed procedure without its body: enough to filter and list thousands in memory. */
export type ProcedureEntry = {
  rowId: string
  subjectId: string
  code: string
  codeKey: string
  slug: string
  name: string
  field: string
  level: string
  agency: string
  unitId: string
  unitName: string
  unitSlug: string
  effectiveFromOn: Day
  effectiveToOn: Day | null
  firstPublishedAt: Instant
}

/** Rows read at a time, so that thousands of bodies never stand in memory together. */
const BATCH = 200

const toEntry = ({ id, subjectId, firstPublishedAt, content }: SiteRow<FrozenProcedure>): ProcedureEntry => ({
  rowId: id,
  subjectId,
  code: content.code,
  codeKey: content.codeKey,
  slug: content.slug,
  name: content.name,
  field: content.field,
  level: content.level,
  agency: content.agency,
  unitId: content.unit.id,
  unitName: content.unit.name,
  unitSlug: content.unit.slug,
  effectiveFromOn: content.effectiveFromOn,
  effectiveToOn: content.effectiveToOn,
  firstPublishedAt,
})

/** Every procedure that is out, newest listed first. Read once per public revision, not per request. */
export async function findProcedureIndex(payload: Payload, scope: SiteScope): Promise<ProcedureEntry[]> {
  const entries: ProcedureEntry[] = []
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'publications',
      where: { and: onSite(scope, 'procedure') },
      sort: ['-firstPublishedAt', '-id'],
      select: siteRowColumns,
      depth: 0,
      limit: BATCH,
      page,
    })
    entries.push(...docs.map((doc) => toEntry(toSiteRow<FrozenProcedure>(doc))))
    if (!hasNextPage) return entries
  }
}
