import { unzipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { officialDocumentLabels as labels } from '@/labels/officialDocument'
import { tidy } from '@/reports/official/line'
import { sheetName, sheetOf } from '@/reports/official/sheet'
import type { ReportTable, WorkbookFacts } from '@/reports/official/types'
import { collect, zipStream } from '@/reports/zip'

/**
 * A workbook with a sheet for each table. Numbers, percentages and dates are such; everything else is text and never a
 * formula. Equal tables are equal bytes: the parts are packed again, for the platform's own compression differs from
 * machine to machine.
 */
export const renderXlsx = async (
  tables: readonly ReportTable[],
  facts: WorkbookFacts,
): Promise<Uint8Array> => {
  const names = new Set<string>()
  const sheets = tables.map((table) => {
    const name = sheetName(table.title, names)
    names.add(name)
    return sheetOf(table, facts, name)
  })
  const at = new Date(facts.createdAt)
  const written = await writeXlsx({
    sheets,
    properties: {
      title: tidy(facts.title),
      creator: labels.workbook.creator,
      created: at,
      modified: at,
      custom: { [labels.workbook.sha256]: facts.sha256 ?? '' },
    },
  })
  const parts = Object.entries(unzipSync(written))
  return collect(zipStream(parts.map(([name, content]) => ({ name, content: [content] }))))
}
