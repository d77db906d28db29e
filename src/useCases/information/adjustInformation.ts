import type { InformationReport } from '@/domain/report/information/types'
import { cleanPastedText } from '@/domain/text'
import { informationLabels } from '@/labels/information'
import { findInformation } from '@/queries/reports/findInformation'
import { appendAdjustment } from '../appendAdjustment'
import { asOffice, type Office, type OfficeInput } from './office'
import { refuse, type Refusal } from './refusal'
import { refusedStep, type ReportName } from './store'
import { tellReceivers, tellUnit } from './tell'

const { refusals } = informationLabels
const MAX_TEXT = 5_000

type Adjustment = { reason: string; text: string; model?: InformationReport }

/**
 * Writes a dated change beside a stored report; `model`: the numbers as corrected, for those typed in by hand. Returns
 * its id. Notes written at the same moment all stay.
 */
export async function storeAdjustment(
  office: Office,
  reportId: string,
  adjustment: Adjustment,
): Promise<string> {
  const { payload, req, actorId, now } = office
  const { reason, text, model = null } = adjustment
  const report = await payload.findByID({
    collection: 'reports',
    id: reportId,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const written = await appendAdjustment({ payload, req }, report, {
    at: now,
    by: actorId,
    reason,
    text,
    model,
  })
  return written ?? storeAdjustment(office, reportId, adjustment)
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
    const key = `informationAdjusted:${await storeAdjustment(office, stored.id, { reason: why, text: what })}`
    await tellUnit(office, report, { kind: 'informationAdjusted', key, params: { reason: why } })
    await tellReceivers(office, report, { kind: 'informationAdjusted', key, params: { reason: why } })
    return { ok: true }
  })
}
