import type { InformationExport } from '@/domain/report/information/types'
import { informationLabels } from '@/labels/information'
import { adjustmentTable, itemTable, pictureTable, quotaPeriodTable } from '@/reports/information/listTables'
import type { Annex, Block, ReportPicture, ReportTable } from '@/reports/official/types'

const { document: words } = informationLabels

/** Pictures a document shows; the whole set is in the evidence archive. */
export const MOST_PICTURES = 40

const table = (value: ReportTable): Block => ({ kind: 'table', table: value })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

const pictureBlocks = (report: InformationExport, pictures: readonly ReportPicture[]): Block[] => {
  const all = report.model.pictures.length
  if (all === 0) return [paragraph(words.noPictures)]
  const shown = pictures.slice(0, MOST_PICTURES)
  return [
    ...shown.map((picture): Block => ({ kind: 'picture', picture })),
    ...(all > shown.length ? [paragraph(words.morePictures(all - shown.length))] : []),
    table(pictureTable(report.model)),
  ]
}

/** The annexes: all items with links, the judged periods, the evidence, what was adjusted since. */
export const annexesOf = (report: InformationExport, pictures: readonly ReportPicture[]): Annex[] => {
  const { annexes } = words
  const all: Omit<Annex, 'number'>[] = [
    { title: annexes.items, blocks: [table(itemTable(report.model))], isLandscape: true },
    ...(report.model.quotas.some(({ periods }) => periods.length > 0)
      ? [{ title: annexes.quotas, blocks: [table(quotaPeriodTable(report.model))] }]
      : []),
    { title: annexes.pictures, blocks: pictureBlocks(report, pictures) },
    ...(report.adjustments.length > 0
      ? [{ title: annexes.adjustments, blocks: [table(adjustmentTable(report))] }]
      : []),
  ]
  return all.map((annex, index) => ({ number: index + 1, ...annex }))
}
