import { randomUUID } from 'node:crypto'
import { mayTake, type InformationAction } from '@/domain/report/information/lifeCycle'
import { narrativeOf } from '@/domain/report/information/narrative'
import type { InformationKind } from '@/domain/report/information/types'
import { formatDay } from '@/domain/time/instant'
import { informationLabels } from '@/labels/information'
import { findInformation, informationKey, type StoredInformation } from '@/queries/reports/findInformation'
import { reportFrame, type ReportFrame } from '@/queries/reports/reportFrame'
import { isTaken } from '../isTaken'
import type { Office } from './office'
import { refuse, type Refusal } from './refusal'

const { refusals } = informationLabels

/** Which report: of whom, for which period. */
export type ReportName = { unitId: string; kind: InformationKind; periodKey: string }

/** The period of a report; refused with the keys there are when there is none. */
export async function framed(
  { payload, req, now }: Office,
  name: ReportName,
): Promise<{ ok: true; frame: ReportFrame } | Refusal> {
  const found = await reportFrame(payload, { ...name, now }, req)
  return found.frame
    ? { ok: true, frame: found.frame }
    : refuse(404, refusals.unknownPeriod(name.periodKey, found.known), 'periodKey')
}

/** The stored row of a report, made as an empty draft when nobody has begun it; of two who begin it at once both
 * get the one there is, as its key is unique. */
export async function ensureDraft(
  { payload, req }: Office,
  { unitId, kind, periodKey }: ReportName,
): Promise<StoredInformation> {
  const stored = await findInformation(payload, { unitId, kind, periodKey }, req)
  if (stored) return stored
  const key = informationKey(unitId, kind, periodKey)
  const draft = { key, unit: unitId, kind, periodKey, status: 'draft', source: 'ledger' }
  await payload.db
    .create({
      collection: 'reports',
      data: { id: randomUUID(), ...draft, narrative: narrativeOf(null), adjustments: [] },
      req,
    })
    .catch(async (error: unknown) => {
      if ((await req.transactionID) || !isTaken(error)) throw error
    })
  const made = await findInformation(payload, { unitId, kind, periodKey }, req)
  if (!made) throw new Error(`The draft ${key} was not stored`)
  return made
}

const WHY_NOT: Record<InformationAction, string> = {
  write: refusals.notDraft,
  close: refusals.notDraft,
  sign: refusals.notClosed,
  adjust: refusals.notClosed,
}

/** Why a step cannot be taken from where the report stands; null when it can. */
export const refusedStep = (
  action: InformationAction,
  status: StoredInformation['status'],
): Refusal | null => {
  if (mayTake(action, status)) return null
  return refuse(409, action === 'sign' && status === 'signed' ? refusals.alreadySigned : WHY_NOT[action])
}

/** The sentence for closing before the data are in. */
export const tooEarly = ({ dataClosesOn }: ReportFrame): Refusal =>
  refuse(409, refusals.tooEarly(formatDay(dataClosesOn)))
