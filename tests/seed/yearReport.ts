import type { Payload } from 'payload'
import { expect } from 'vitest'
import type { InformationExport } from '@/domain/report/information/types'
import { findUnitFacts } from '@/queries/reports/findUnitFacts'
import { reportFrame } from '@/queries/reports/reportFrame'
import { informationTables } from '@/reports/information/tables'
import { exportInformation } from '@/useCases/information/exportInformation'
import { informationFile, type InformationFormat } from '@/useCases/information/informationFile'
import { createFolderStore } from '@media/store'
import { docxText } from '@tests/reports/official/openDocx'
import { letters, pdfText } from '@tests/reports/official/readPdf'
import { cellsOf, readTable, toSecond } from '@tests/reports/official/readXlsx'

/** The report of the year as every format shows it, from the sample. */
export async function yearReport(payload: Payload, unitId: string, now: string, mediaDir: string) {
  const asked = { unitId, kind: 'cchc', periodKey: '2026-CCHC-Y', now } as const
  const { frame } = await reportFrame(payload, asked)
  const unit = await findUnitFacts(payload, unitId)
  if (!frame || !unit) throw new Error('no such report in the sample')
  const report = await exportInformation(payload, { ...asked, frame })
  const readFile = createFolderStore(mediaDir).read
  const file = async (format: InformationFormat): Promise<Buffer> => {
    const { body } = await informationFile(format, { payload, report, unit, readFile })
    return Buffer.from(body)
  }
  return { report, file }
}

/** Every cell of every sheet is what the JSON says; the items also without the tables in between. */
export async function expectSameNumbers(json: Buffer, workbook: Buffer): Promise<void> {
  const { report, adjustments } = JSON.parse(json.toString()) as {
    report: InformationExport['model']
    adjustments: InformationExport['adjustments']
  }
  const tables = informationTables({ model: report, sha256: null, adjustments })
  for (const [at, table] of tables.entries()) {
    const { cells } = await readTable(workbook, at + 1, table)
    expect(cells, table.id).toEqual(cellsOf(table))
    if (table.id !== 'danh-muc') continue
    expect(cells.slice(1).map(([, moment, title]) => [moment, title])).toEqual(
      report.items.map(({ at: out, title }) => [toSecond(Date.parse(out) + 7 * 3_600_000), title]),
    )
  }
}

/** The letters of the PDF are those of the DOCX, in the same order. */
export async function expectSameWords(docx: Buffer, pdf: Buffer): Promise<void> {
  const words = letters(docxText(docx))
  expect(words.length).toBeGreaterThan(20_000)
  expect(letters(await pdfText(pdf))).toBe(words)
}
