import { randomUUID } from 'node:crypto'
import type { InformationReport } from '@/domain/report/information/types'
import { cleanPastedText } from '@/domain/text'
import { informationLabels } from '@/labels/information'
import { findInformation } from '@/queries/reports/findInformation'
import { recordAudit } from '../recordAudit'
import { asOffice, type Office, type OfficeInput } from './office'
import { refuse, type Refusal } from './refusal'
import { refusedStep, type ReportName } from './store'
import { tellReceivers, tellUnit } from './tell'

const { refusals } = informationLabels
const MAX_TEXT = 5_000

type Adjustment = { reason: string; text: string; model?: InformationReport }

/** Writes a dated change beside a stored report; `model`: the numbers as corrected, for those typed in by hand. */
export async function storeAdjustment(
  office: Office,
  reportId: string,
  { reason, text, model }: Adjustment,
): Promise<void> {
  const { payload, req, actorId, now } = office
  const doc = await payload.findByID({
    collection: 'reports',
    id: reportId,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const adjustment = {
    id: randomUUID(),
    at: now,
    by: actorId,
    reason,
    text,
    model: (model ?? null) as Record<string, unknown> | null,
  }
  await payload.db.updateOne({
    collection: 'reports',
    id: reportId,
    data: { adjustments: [...(doc.adjustments ?? []), adjustment] },
    req,
  })
  await recordAudit(
    { payload, req, now },
    {
      action: 'adjustReport',
      documentType: 'reports',
      documentId: reportId,
      actor: actorId,
      reason,
      details: { text },
    },
  )
}

/**
 * Corrects a closed report the only way there is: by a dated note with its reason. Refused: 404 unknown unit, 403 not
 * its office, 409 not closed, 422 without reason or text.
 */
export function adjustInformation({
  report,
  reason,
  text,
  ...input
}: OfficeInput & { report: ReportName; reason: string; text: string }): Promise<{ ok: true } | Refusal> {
  return asOffice(input, [report.unitId], async (office) => {
    const [why, what] = [reason, text].map((each) => cleanPastedText(each).slice(0, MAX_TEXT))
    const stored = await findInformation(office.payload, report, office.req)
    const refused = refusedStep('adjust', stored?.status ?? 'draft')
    if (refused || !stored) return refused ?? refuse(409, refusals.notClosed)
    if (!what) return refuse(422, refusals.noText, 'text')
    if (!why) return refuse(422, refusals.noReason, 'reason')
    await storeAdjustment(office, stored.id, { reason: why, text: what })
    const key = `informationAdjusted:${stored.id}:${stored.adjustments.length + 1}`
    await tellUnit(office, report, { kind: 'informationAdjusted', key, params: { reason: why } })
    await tellReceivers(office, report, { kind: 'informationAdjusted', key, params: { reason: why } })
    return { ok: true }
  })
}
