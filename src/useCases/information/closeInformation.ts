import { informationSha256 } from '@/domain/report/information/build'
import { mayCloseReport } from '@/domain/time/reportPeriod'
import { recordAudit } from '../recordAudit'
import { informationReport } from './informationReport'
import { asOffice, type Office, type OfficeInput } from './office'
import type { Refusal } from './refusal'
import { ensureDraft, framed, tooEarly, type ReportName } from './store'
import { tellReceivers, tellUnit } from './tell'

type Closed = { ok: true; id: string; sha256: string; wasClosed: boolean }

async function closeDraft(office: Office, report: ReportName): Promise<Closed | Refusal> {
  const { payload, req, actorId, now } = office
  const found = await framed(office, report)
  if (!found.ok) return found
  const stored = await ensureDraft(office, report)
  if (stored.status !== 'draft')
    return { ok: true, id: stored.id, sha256: stored.sha256 ?? '', wasClosed: true }
  if (!mayCloseReport(found.frame, now)) return tooEarly(found.frame)
  const { narrative } = stored
  const model = await informationReport({
    payload,
    req,
    unitId: report.unitId,
    frame: found.frame,
    narrative,
    now,
    isClosing: true,
  })
  const sha256 = informationSha256(model)
  const written = await payload.db.updateOne({
    collection: 'reports',
    where: { and: [{ id: { equals: stored.id } }, { status: { equals: 'draft' } }] },
    data: { status: 'closed', model, sha256, closedAt: now, source: 'ledger' },
    req,
  })
  if (!written) return closeDraft(office, report)
  await recordAudit(
    { payload, req, now },
    {
      action: 'closePeriod',
      documentType: 'reports',
      documentId: stored.id,
      actor: actorId,
      fromStatus: 'draft',
      toStatus: 'closed',
      details: { periodKey: report.periodKey, sha256 },
    },
  )
  await tellUnit(office, report, { kind: 'informationClosed', key: `informationClosed:${stored.id}` })
  await tellReceivers(office, report, {
    kind: 'informationReceived',
    key: `informationReceived:${stored.id}`,
  })
  return { ok: true, id: stored.id, sha256, wasClosed: false }
}

/**
 * Freezes a report: its numbers as the ledger stands, its narrative, and the closed reports received so far. Closing
 * again changes nothing and answers with what was closed. Refused: 404 unknown unit or period, 403 not its office,
 * 409 before the data-closing day is over.
 */
export const closeInformation = ({
  report,
  ...input
}: OfficeInput & { report: ReportName }): Promise<Closed | Refusal> =>
  asOffice(input, [report.unitId], (office) => closeDraft(office, report))
