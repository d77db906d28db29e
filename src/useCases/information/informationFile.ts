import type { Payload } from 'payload'
import type { InformationExport, UnitFacts } from '@/domain/report/information/types'
import { MOST_PICTURES } from '@/reports/information/annexes'
import { informationDocument } from '@/reports/information/document'
import { excerptDocument } from '@/reports/information/excerpt'
import { renderInformationJson } from '@/reports/information/json'
import { informationTables } from '@/reports/information/tables'
import { informationWorkbookFacts } from '@/reports/information/workbook'
import { renderDocx } from '@/reports/official/docx/renderDocx'
import { renderPdf } from '@/reports/official/pdf/renderPdf'
import { renderTablesCsv } from '@/reports/official/renderTablesCsv'
import { renderXlsx } from '@/reports/official/renderXlsx'
import type { OfficialDocument } from '@/reports/official/types'
import { reportPictures, type ReadFile } from './reportPictures'

export type InformationFile = { fileName: string; contentType: string; body: string | Uint8Array }

type Rendering = {
  payload: Payload
  report: InformationExport
  unit: UnitFacts & { slug: string }
  readFile: ReadFile
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const DOCX = `${OFFICE}.wordprocessingml.document`

const documentOf = async ({ payload, report, unit, readFile }: Rendering): Promise<OfficialDocument> => {
  const shown = report.model.pictures.slice(0, MOST_PICTURES)
  return informationDocument(report, unit, await reportPictures(payload, shown, readFile))
}

/** How a report leaves the house: every format is rendered from the one model. */
const FORMATS = {
  docx: { contentType: DOCX, render: async (given: Rendering) => renderDocx(await documentOf(given)) },
  pdf: {
    contentType: 'application/pdf',
    render: async (given: Rendering) => renderPdf(await documentOf(given)),
  },
  xlsx: {
    contentType: `${OFFICE}.spreadsheetml.sheet`,
    render: ({ report }: Rendering) =>
      renderXlsx(informationTables(report), informationWorkbookFacts(report)),
  },
  csv: {
    contentType: 'text/csv; charset=utf-8',
    render: ({ report }: Rendering) =>
      renderTablesCsv(informationTables(report), informationWorkbookFacts(report)),
  },
  json: {
    contentType: 'application/json; charset=utf-8',
    render: ({ report }: Rendering) => renderInformationJson(report),
  },
} as const

export type InformationFormat = keyof typeof FORMATS
export const INFORMATION_FORMATS = Object.keys(FORMATS) as InformationFormat[]
export const isInformationFormat = (value: unknown): value is InformationFormat =>
  INFORMATION_FORMATS.includes(value as InformationFormat)

const nameOf = (kind: string, { report, unit }: Rendering): string =>
  [kind, report.model.period.key, unit.slug.replace(/[^a-z0-9-]/g, '')].filter(Boolean).join('-')

/** The report as a file; its name is plain ASCII and says period and unit. */
export async function informationFile(format: InformationFormat, given: Rendering): Promise<InformationFile> {
  const { contentType, render } = FORMATS[format]
  return { fileName: `${nameOf('bao-cao', given)}.${format}`, contentType, body: await render(given) }
}

/** "Trích lồng ghép" as a DOCX: the paragraph and the table, and nothing else. */
export async function excerptFile(given: Rendering): Promise<InformationFile> {
  const body = await renderDocx(excerptDocument(given.report, given.unit))
  return { fileName: `${nameOf('trich-long-ghep', given)}.docx`, contentType: DOCX, body }
}
