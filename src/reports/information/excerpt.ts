import type { InformationExport, InformationReport, UnitFacts } from '@/domain/report/information/types'
import { informationLabels } from '@/labels/information'
import { summaryParagraphs } from '@/reports/information/body'
import { informationDocument } from '@/reports/information/document'
import { channelTable } from '@/reports/information/figureTables'
import type { OfficialDocument, ReportTable } from '@/reports/official/types'

/** "Trích lồng ghép": the paragraph and the table to paste into a unit's CCHC report. */
export type Excerpt = { title: string; paragraphs: string[]; table: ReportTable }

export const excerptOf = (model: InformationReport): Excerpt => ({
  title: informationLabels.document.excerptTitle,
  paragraphs: [...summaryParagraphs(model), ...(model.narrative.results ? [model.narrative.results] : [])],
  table: channelTable(model),
})

/** The excerpt alone: no letterhead, no signature, no annexes. */
export const excerptDocument = (report: InformationExport, unit: UnitFacts): OfficialDocument => {
  const { title, paragraphs, table } = excerptOf(report.model)
  return {
    ...informationDocument(report, unit, []),
    isExcerpt: true,
    subject: title,
    blocks: [...paragraphs.map((text) => ({ kind: 'paragraph' as const, text })), { kind: 'table', table }],
    annexes: [],
  }
}
