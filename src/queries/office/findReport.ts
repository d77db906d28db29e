import type { Payload } from 'payload'
import type { WeeklyExport, WeeklyReport } from '@/domain/report/weekly'
import { relatedId } from '@/domain/text'
import type { Instant } from '@/domain/time/instant'
import type { Report } from '@/payload-types'

/** One change written beside a closed report. */
export type StoredAdjustment = { at: Instant; byId: string | null; reason: string; text: string }

export type StoredReport = {
  id: string
  unitId: string
  periodKey: string
  status: 'draft' | 'closed' | 'signed'
  closedAt: Instant | null
  sha256: string | null
  model: WeeklyReport
  adjustments: StoredAdjustment[]
  /** The account after the last adjustment; null when there is none. */
  adjustedModel: WeeklyReport | null
}

const asModel = (json: unknown): WeeklyReport => json as WeeklyReport

/** A row of `reports` as plain values. */
export const storedReport = (doc: Report): StoredReport => {
  const adjustments = doc.adjustments ?? []
  const last = adjustments.at(-1)?.model
  return {
    id: doc.id,
    unitId: relatedId(doc.unit) ?? '',
    periodKey: doc.periodKey,
    status: doc.status,
    closedAt: doc.closedAt ?? null,
    sha256: doc.sha256 ?? null,
    model: asModel(doc.model),
    adjustments: adjustments.map(({ at, by, reason, text }) => ({
      at: at ?? '',
      byId: relatedId(by),
      reason: reason ?? '',
      text: text ?? '',
    })),
    adjustedModel: last ? asModel(last) : null,
  }
}

/** What renderers take. */
export const exportOf = ({ model, sha256, adjustments }: StoredReport): WeeklyExport => ({
  model,
  sha256,
  adjustments: adjustments.map(({ at, reason, text }) => ({ at, reason, text })),
})

/** One closed weekly report, or null. Who may read it is for the caller to say. */
export async function findReport(payload: Payload, id: string): Promise<StoredReport | null> {
  const doc = await payload.findByID({
    collection: 'reports',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  return doc?.kind === 'week' ? storedReport(doc) : null
}

/** The report of a unit's week, or null while it is not closed. */
export async function findReportOfWeek(
  payload: Payload,
  unitId: string,
  periodKey: string,
): Promise<StoredReport | null> {
  const { docs } = await payload.find({
    collection: 'reports',
    where: { key: { equals: `${unitId}:week:${periodKey}` } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ? storedReport(docs[0]) : null
}
