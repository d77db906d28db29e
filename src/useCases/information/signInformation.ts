import { findInformation } from '@/queries/reports/findInformation'
import { informationLabels } from '@/labels/information'
import { recordAudit } from '../recordAudit'
import { asOffice, type OfficeInput } from './office'
import { refuse, type Refusal } from './refusal'
import { refusedStep, type ReportName } from './store'
import { tellUnit } from './tell'

const { refusals } = informationLabels

/**
 * Files the scan of the signed report beside the frozen numbers. `mediaId`: an upload the person made before. Refused:
 * 404 unknown unit, 403 not its office, 409 not closed or signed already, 422 no such file.
 */
export function signInformation({
  report,
  mediaId,
  ...input
}: OfficeInput & { report: ReportName; mediaId: string }): Promise<{ ok: true } | Refusal> {
  return asOffice(input, [report.unitId], async (office) => {
    const { payload, req, actorId, now } = office
    const stored = await findInformation(payload, report, req)
    const refused = refusedStep('sign', stored?.status ?? 'draft')
    if (refused || !stored) return refused ?? refuse(409, refusals.notClosed)
    const media = await payload.findByID({
      collection: 'media',
      id: mediaId,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      req,
    })
    if (!media) return refuse(422, refusals.noFile, 'file')
    const written: unknown = await payload.db.updateOne({
      collection: 'reports',
      where: { and: [{ id: { equals: stored.id } }, { status: { equals: 'closed' } }] },
      data: { status: 'signed', signedCopy: mediaId, signedAt: now, signedBy: actorId },
      options: { atomic: true },
      req,
    })
    if (written === null) return refuse(409, refusals.alreadySigned)
    await recordAudit(
      { payload, req, now },
      {
        action: 'signReport',
        documentType: 'reports',
        documentId: stored.id,
        actor: actorId,
        fromStatus: 'closed',
        toStatus: 'signed',
        details: { media: mediaId, fileSha256: media.sha256 ?? null },
      },
    )
    await tellUnit(office, report, { kind: 'informationSigned', key: `informationSigned:${stored.id}` })
    return { ok: true }
  })
}
