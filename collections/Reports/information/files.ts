import type { Endpoint, PayloadRequest } from 'payload'
import { mayReadInformation } from '@/access/information'
import { askingPerson } from '@/access/person'
import { informationLabels } from '@/labels/information'
import { officeLabels } from '@/labels/office'
import { findReceivers } from '@/queries/reports/findReceivers'
import { findUnitFacts } from '@/queries/reports/findUnitFacts'
import { handLists } from '@/queries/reports/handLists'
import { reportFrame, type ReportFrame } from '@/queries/reports/reportFrame'
import { exportInformation } from '@/useCases/information/exportInformation'
import {
  excerptFile,
  INFORMATION_FORMATS,
  informationFile,
  isInformationFormat,
  type InformationFile,
} from '@/useCases/information/informationFile'
import { renderHandTemplate } from '@/reports/information/handWorkbook'
import type { ReportName } from '@/useCases/information/store'
import { download, said } from '../../office/answers'
import { asked, readUpload, REPORT_PATH } from './common'

const { refusals } = informationLabels
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Answer = InformationFile | Response

type Given = {
  name: ReportName
  frame: ReportFrame
  unit: NonNullable<Awaited<ReturnType<typeof findUnitFacts>>>
  now: string
}

/** `isOwn`: a receiver reads what was sent to it, not what is still being written below. */
async function report(
  req: PayloadRequest,
  { name, frame, unit, now }: Given,
  isOwn: boolean,
): Promise<Answer> {
  const { payload } = req
  const format = req.query.format ?? INFORMATION_FORMATS[0]
  if (format !== 'excerpt' && !isInformationFormat(format)) {
    return said(400, officeLabels.refusals.unknownFormat([...INFORMATION_FORMATS, 'excerpt']))
  }
  const exported = await exportInformation(payload, { ...name, frame, now })
  if (exported.sha256 === null && !isOwn) return said(404, refusals.noUnit)
  const given = { payload, report: exported, unit, readFile: readUpload(req) }
  return format === 'excerpt' ? excerptFile(given) : informationFile(format, given)
}

async function template({ payload }: PayloadRequest, { unit, name }: Given): Promise<Answer> {
  const { periodKey } = name
  const body = await renderHandTemplate({ unit, periodKey, ...(await handLists(payload)) })
  return { fileName: `mau-bao-cao-${periodKey}-${unit.slug}.xlsx`, contentType: XLSX, body }
}

/**
 * `GET /api/reports/information/:unit/:key/file?format=…` (a draft is computed as the ledger stands; `excerpt` is the
 * part to paste into a CCHC report) and `…/template`: the workbook for a unit that does not use the program.
 */
export const readInformation: Endpoint = {
  path: `${REPORT_PATH}/:what`,
  method: 'get',
  async handler(req) {
    const found = asked(req)
    if (!found.ok) return found.answer
    const { report: name, input } = found
    const person = askingPerson(req)
    const units = [name.unitId, ...(await findReceivers(req.payload, name.unitId))]
    if (!person || !(await mayReadInformation(req, person, units))) return said(404, refusals.noUnit)
    const now = input.clock.now()
    const framed = await reportFrame(req.payload, { ...name, now })
    if (framed.frame === null) return said(404, refusals.unknownPeriod(name.periodKey, framed.known))
    const unit = await findUnitFacts(req.payload, name.unitId)
    if (unit === null) return said(404, refusals.noUnit)
    const given = { name, frame: framed.frame, unit, now }
    const answer =
      req.routeParams?.what === 'template'
        ? await template(req, given)
        : await report(req, given, await mayReadInformation(req, person, [name.unitId]))
    return answer instanceof Response ? answer : download(answer)
  },
}
