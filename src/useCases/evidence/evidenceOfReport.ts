import type { Payload } from 'payload'
import type { InformationExport, InformationReport } from '@/domain/report/information/types'
import type { WeeklyExport, WeeklyReport } from '@/domain/report/weekly'
import { relatedId } from '@/domain/text'
import type { Report } from '@/payload-types'
import type { CountedItem } from '@/queries/reports/publishedEditions'
import { informationTables } from '@/reports/information/tables'
import type { ReportTable, WorkbookFacts } from '@/reports/official/types'
import { informationWorkbookFacts } from '@/reports/information/workbook'
import { weeklyWorkbookFacts } from '@/reports/weekly/document'
import { weeklyTables } from '@/reports/weekly/tables'

/** What the archive of a report is made of. */
export type ReportEvidence = {
  kind: Report['kind']
  unitId: string
  periodKey: string
  tables: ReportTable[]
  facts: WorkbookFacts
  items: CountedItem[]
}

const unique = (items: readonly CountedItem[]): CountedItem[] => [
  ...new Map(items.map((item) => [`${item.subjectId} ${item.channelId}`, item])).values(),
]

const ofWeek = (report: WeeklyExport) => ({
  tables: weeklyTables(report),
  facts: weeklyWorkbookFacts(report),
  items: unique(
    report.model.quotas.flatMap(({ items }) =>
      items.flatMap(({ subjectId, channelId, publishedAt }) =>
        publishedAt === null ? [] : [{ subjectId, channelId, publishedAt }],
      ),
    ),
  ),
})

const ofInformation = (report: InformationExport) => ({
  tables: informationTables(report),
  facts: informationWorkbookFacts(report),
  items: unique(
    report.model.items.map(({ subjectId, channelId, at }) => ({ subjectId, channelId, publishedAt: at })),
  ),
})

/** The evidence of a closed report of any kind; null for one that is unknown or not closed. */
export async function evidenceOfReport(payload: Payload, id: string): Promise<ReportEvidence | null> {
  const doc = await payload.findByID({
    collection: 'reports',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!doc?.model || !doc.sha256) return null
  const adjustments = (doc.adjustments ?? []).map(({ at, reason, text }) => ({
    at: at ?? '',
    byName: null,
    reason: reason ?? '',
    text: text ?? '',
  }))
  const { sha256 } = doc
  const model: unknown = doc.model
  const parts =
    doc.kind === 'week'
      ? ofWeek({ model: model as WeeklyReport, sha256, adjustments })
      : ofInformation({ model: model as InformationReport, sha256, adjustments })
  return { kind: doc.kind, unitId: relatedId(doc.unit) ?? '', periodKey: doc.periodKey, ...parts }
}
