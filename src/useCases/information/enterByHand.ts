import { informationSha256 } from '@/domain/report/information/build'
import { buildHandReport, impossibleFigure, type HandEntries } from '@/domain/report/information/byHand'
import type { ReportSource } from '@/domain/report/information/types'
import { cleanPastedText } from '@/domain/text'
import { mayCloseReport } from '@/domain/time/reportPeriod'
import { informationLabels } from '@/labels/information'
import { findRoutes } from '@/queries/reports/findRoutes'
import { unitNameOf } from '@/queries/reports/findSenders'
import { presentLetterhead } from '@/queries/reports/findUnitFacts'
import { informationNames } from '@/queries/reports/informationNames'
import { recordAudit } from '../recordAudit'
import { storeAdjustment } from './adjustInformation'
import { asOffice, type Office, type OfficeInput } from './office'
import { refuse, type Refusal } from './refusal'
import { ensureDraft, framed, tooEarly, type ReportName } from './store'
import { tellReceivers } from './tell'

const { hand, refusals } = informationLabels

type Input = OfficeInput & {
  report: ReportName
  entries: HandEntries
  source: Exclude<ReportSource, 'ledger'>
  /** Asked for where numbers were entered before. */
  reason: string
}
type Given = Pick<Input, 'report' | 'entries' | 'source' | 'reason'>

const isEmpty = ({ channels, topics, quotas }: HandEntries): boolean =>
  [...channels, ...topics].every(
    ({ period, accumulated, lastYear }) => period + accumulated + lastYear === 0,
  ) && quotas.met + quotas.missed + quotas.exempt === 0

async function modelOf(office: Office, { report, entries, source }: Given) {
  const { payload, req, now } = office
  const found = await framed(office, report)
  if (!found.ok) return found
  const unitName = (await unitNameOf(payload, [report.unitId], req)).get(report.unitId) ?? ''
  const names = await informationNames(payload, [report.unitId], req)
  const { period, dataClosesOn, yearFrom } = found.frame
  const model = buildHandReport({
    unit: { id: report.unitId, name: unitName },
    source,
    period,
    dataClosesOn,
    yearFrom,
    now,
    entries,
    ...(await presentLetterhead(payload, report.unitId, req)),
    names: { channels: names.channels, topics: names.topics, quota: hand.quotaName },
  })
  return { ok: true as const, model, names, frame: found.frame }
}

async function store(office: Office, given: Given): Promise<{ ok: true } | Refusal> {
  const { payload, req, actorId, now } = office
  const { report, entries, source } = given
  const built = await modelOf(office, given)
  if (!built.ok) return built
  if (!mayCloseReport(built.frame, now)) return tooEarly(built.frame)
  if (isEmpty(entries)) return refuse(422, hand.nothing)
  const impossible = impossibleFigure([...entries.channels, ...entries.topics])
  if (impossible) {
    const { id, accumulated, period } = impossible
    const name = built.names.channels.get(id) ?? built.names.topics.get(id) ?? ''
    return refuse(
      422,
      hand.lessAccumulated(hand.field(name, hand.columns.accumulated), accumulated, period),
      id,
    )
  }
  const stored = await ensureDraft(office, report)
  if (stored.status !== 'draft') {
    if (stored.source === 'ledger') return refuse(409, refusals.usesNhip)
    const reason = cleanPastedText(given.reason)
    if (!reason) return refuse(422, refusals.handReason, 'reason')
    await storeAdjustment(office, stored.id, { reason, text: hand.replaced, model: built.model })
    return { ok: true }
  }
  const sha256 = informationSha256(built.model)
  const written: unknown = await payload.db.updateOne({
    collection: 'reports',
    where: { and: [{ id: { equals: stored.id } }, { status: { equals: 'draft' } }] },
    data: { status: 'closed', model: built.model, sha256, closedAt: now, source },
    req,
  })
  if (written === null) return store(office, given)
  await recordAudit(
    { payload, req, now },
    {
      action: 'enterReport',
      documentType: 'reports',
      documentId: stored.id,
      actor: actorId,
      fromStatus: 'draft',
      toStatus: 'closed',
      details: { periodKey: report.periodKey, source, sha256 },
    },
  )
  await tellReceivers(office, report, {
    kind: 'informationReceived',
    key: `informationReceived:${stored.id}`,
  })
  return { ok: true }
}

/**
 * Enters the report of a unit that does not use the program, by the office of the unit itself or of one it reports to.
 * It is closed at once; entering again leaves the first numbers and adds a dated correction with its reason. Refused:
 * 404 unknown unit or period, 403 somebody else, 409 the unit has closed a report of its own or
 * the data-closing day is not over, 422 bad numbers.
 */
export async function enterByHand({
  report,
  entries,
  source,
  reason,
  ...input
}: Input): Promise<{ ok: true } | Refusal> {
  const receivers = (await findRoutes(input.payload, { from: report.unitId })).flatMap(({ to }) => to ?? [])
  return asOffice(input, [report.unitId, ...receivers], (office) =>
    store(office, { report, entries, source, reason }),
  )
}
