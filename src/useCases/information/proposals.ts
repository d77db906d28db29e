import { randomUUID } from 'node:crypto'
import { kindOfKey } from '@/domain/report/information/keys'
import { PROPOSAL_KINDS, type ProposalKind } from '@/domain/report/information/types'
import { cleanPastedText } from '@/domain/text'
import { informationLabels } from '@/labels/information'
import { findInformation } from '@/queries/reports/findInformation'
import { findProposals, type StoredProposal } from '@/queries/reports/findProposals'
import { recordAudit } from '../recordAudit'
import { asOffice, type Office, type OfficeInput } from './office'
import { refuse, type Refusal } from './refusal'
import { framed, type ReportName } from './store'
import { tellReceivers } from './tell'

const { refusals } = informationLabels
const MAX_TEXT = 5_000

type Input = OfficeInput & { report: ReportName }
type Done = { ok: true } | Refusal

/** What was closed keeps its proposals; the period takes no more. */
async function refusedByClosing({ payload, req }: Office, report: ReportName): Promise<Refusal | null> {
  const stored = await findInformation(payload, report, req)
  return stored && stored.status !== 'draft' ? refuse(409, refusals.closedForProposals) : null
}

const audit = (office: Office, action: string, documentId: string, details: Record<string, unknown>) =>
  recordAudit(office, { action, documentType: 'proposals', documentId, actor: office.actorId, details })

/** Enters khó khăn, vướng mắc or kiến nghị of a unit's period, and tells those it reports to. */
export function enterProposal({
  report,
  kind,
  text,
  ...input
}: Input & { kind: string; text: string }): Promise<Done> {
  return asOffice(input, [report.unitId], async (office) => {
    const { payload, req, actorId, now } = office
    const found = await framed(office, report)
    if (!found.ok) return found
    const known = PROPOSAL_KINDS.find((each) => each === kind)
    if (!known) return refuse(422, refusals.badKind, 'kind')
    const clean = cleanPastedText(text).slice(0, MAX_TEXT)
    if (!clean) return refuse(422, refusals.noText, 'text')
    const closed = await refusedByClosing(office, report)
    if (closed) return closed
    const id = await storeProposal(office, { ...report, kind: known, text: clean })
    await audit(office, 'enterProposal', id, { periodKey: report.periodKey, kind })
    await tellReceivers({ payload, req, actorId, now }, report, {
      kind: 'proposalEntered',
      key: `proposalEntered:${id}`,
    })
    return { ok: true }
  })
}

async function storeProposal(
  { payload, req, actorId, now }: Office,
  { unitId, periodKey, kind, text }: { unitId: string; periodKey: string; kind: ProposalKind; text: string },
): Promise<string> {
  const { id } = await payload.create({
    collection: 'proposals',
    data: { id: randomUUID(), unit: unitId, periodKey, kind, text, author: actorId, at: now, passedUp: [] },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return id
}

async function proposalOf(
  { payload, req }: Office,
  { unitId, periodKey }: ReportName,
  id: string,
  where: 'own' | 'below' | 'passedUp',
): Promise<StoredProposal | undefined> {
  return (await findProposals(payload, { unitId, periodKey }, req))[where].find((each) => each.id === id)
}

/** Takes what a unit below raised into one's own report, so that it goes further up with it; or leaves it out again. */
export function passProposalUp({
  report,
  id,
  isWanted,
  ...input
}: Input & { id: string; isWanted: boolean }): Promise<Done> {
  return asOffice(input, [report.unitId], async (office) => {
    const { payload, req, actorId, now } = office
    const closed = await refusedByClosing(office, report)
    if (closed) return closed
    const found = await proposalOf(office, report, id, isWanted ? 'below' : 'passedUp')
    if (!found) return refuse(404, refusals.noProposal)
    const doc = await payload.findByID({ collection: 'proposals', id, depth: 0, overrideAccess: true, req })
    const others = (doc.passedUp ?? []).filter(({ unit }) => unit !== report.unitId)
    const passedUp = isWanted ? [...others, { unit: report.unitId, by: actorId, at: now }] : others
    await payload.update({
      collection: 'proposals',
      id,
      data: { passedUp },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await audit(office, isWanted ? 'passProposalUp' : 'holdProposalBack', id, { unit: report.unitId })
    const told = { kind: 'proposalEntered', key: `proposalPassedUp:${id}:${report.unitId}` }
    if (isWanted) await tellReceivers(office, report, told)
    return { ok: true }
  })
}

/** Takes back one's own, as long as nobody passed it up and the report is not closed. */
export function removeProposal({ report, id, ...input }: Input & { id: string }): Promise<Done> {
  return asOffice(input, [report.unitId], async (office) => {
    const { payload, req } = office
    const found = await proposalOf(office, report, id, 'own')
    if (!found) return refuse(404, refusals.noProposal)
    const closed = await refusedByClosing(office, {
      ...report,
      kind: kindOfKey(found.periodKey) ?? report.kind,
    })
    if (closed || found.passedUpBy.length > 0) return refuse(409, refusals.passedUp)
    await payload.delete({ collection: 'proposals', id, overrideAccess: true, req })
    await audit(office, 'removeProposal', id, { text: found.text })
    return { ok: true }
  })
}
