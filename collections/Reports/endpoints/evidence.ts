import type { Endpoint } from 'payload'
import { unitsOfInformation } from '@/access/information'
import { unitsOfReports } from '@/access/office'
import { askingPerson } from '@/access/person'
import { evidenceLabels } from '@/labels/evidence'
import { officeLabels } from '@/labels/office'
import { evidenceArchive } from '@/useCases/evidence/evidenceArchive'
import { evidenceOfReport } from '@/useCases/evidence/evidenceOfReport'
import { createFolderStore } from '@media/store'
import { said, sendPieces, unitSlugOf } from '../../office/answers'

const { refusals } = officeLabels

/** `GET /api/reports/:id/evidence`: the list, the articles as published and their pictures of a closed report, as ZIP. */
export const sendEvidence: Endpoint = {
  path: '/:id/evidence',
  method: 'get',
  async handler(req) {
    const person = askingPerson(req)
    if (!person) return said(401, refusals.signIn)
    const { payload } = req
    const evidence = await evidenceOfReport(payload, String(req.routeParams?.id ?? ''))
    const reached = evidence?.kind === 'week' ? unitsOfReports : unitsOfInformation
    const isReader = evidence !== null && (await reached(req, person)).includes(evidence.unitId)
    if (!evidence || !isReader) return said(404, refusals.noReport)
    const store = createFolderStore(payload.collections.media.config.upload.staticDir ?? '')
    const slug = (await unitSlugOf(req, evidence.unitId)).replace(/[^a-z0-9-]/g, '')
    const period = evidence.periodKey.replace(/[^\w.-]/g, '')
    const fileName = `${[evidenceLabels.files.archive, period, slug].filter(Boolean).join('-')}.zip`
    return sendPieces({
      fileName,
      contentType: 'application/zip',
      pieces: evidenceArchive({ ...evidence, payload, openFile: store.open }),
    })
  },
}
