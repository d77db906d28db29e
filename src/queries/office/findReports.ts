import type { Payload } from 'payload'
import { storedReport, type StoredReport } from './findReport'

/** The weekly reports of one unit among these weeks. */
export async function findReportsOfWeeks(
  payload: Payload,
  unitId: string,
  weekKeys: readonly string[],
): Promise<StoredReport[]> {
  const { docs } = await payload.find({
    collection: 'reports',
    where: {
      and: [
        { kind: { equals: 'week' } },
        { unit: { equals: unitId } },
        { periodKey: { in: [...new Set(weekKeys)] } },
      ],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(storedReport)
}

export type ReportPage = { reports: StoredReport[]; page: number; pages: number }

/** The weekly reports of these units, the latest week first. */
export async function findReports(
  payload: Payload,
  { unitIds, page, limit }: { unitIds: readonly string[]; page: number; limit: number },
): Promise<ReportPage> {
  if (unitIds.length === 0) return { reports: [], page: 1, pages: 1 }
  const found = await payload.find({
    collection: 'reports',
    where: { and: [{ kind: { equals: 'week' } }, { unit: { in: [...unitIds] } }] },
    sort: ['-periodKey', 'unit'],
    page,
    limit,
    depth: 0,
    overrideAccess: true,
  })
  return {
    reports: found.docs.map(storedReport),
    page: found.page ?? 1,
    pages: Math.max(1, found.totalPages),
  }
}
