import type { Endpoint } from 'payload'
import { unitsOfReports } from '@/access/office'
import { askingPerson } from '@/access/person'
import { officeLabels } from '@/labels/office'
import { exportOf, findReport } from '@/queries/office/findReport'
import { findUnitFacts } from '@/queries/reports/findUnitFacts'
import { EXPORT_FORMATS, isExportFormat, renderReportFile } from '@/useCases/exportReport'
import { download, said } from '../../office/answers'

const { refusals } = officeLabels

/** `GET /api/reports/:id/export?format=json|csv|docx|xlsx|pdf`: a closed report with its hash and the adjustments beside it. */
export const exportReports: Endpoint = {
  path: '/:id/export',
  method: 'get',
  async handler(req) {
    const person = askingPerson(req)
    if (!person) return said(401, refusals.signIn)
    const format = req.query.format ?? EXPORT_FORMATS[0]
    if (!isExportFormat(format)) return said(400, refusals.unknownFormat(EXPORT_FORMATS))
    const report = await findReport(req.payload, String(req.routeParams?.id ?? ''))
    const isReader = report !== null && (await unitsOfReports(req, person)).includes(report.unitId)
    if (!report || !isReader) return said(404, refusals.noReport)
    const unit = await findUnitFacts(req.payload, report.unitId)
    if (!unit) return said(404, refusals.noReport)
    return download(await renderReportFile(exportOf(report), format, unit))
  },
}
