import type { Payload, PayloadRequest } from 'payload'
import type { ProposalKind } from '@/domain/report/information/types'
import { relatedId } from '@/domain/text'
import type { Instant } from '@/domain/time/instant'
import { findRoutes } from './findRoutes'

export type StoredProposal = {
  id: string
  unitId: string
  periodKey: string
  kind: ProposalKind
  text: string
  at: Instant
  /** Units that took it into their own report. */
  passedUpBy: string[]
}

/** The proposals of a period that concern a unit: its own, what it may pass up, what it passed up. */
export type UnitProposals = { own: StoredProposal[]; below: StoredProposal[]; passedUp: StoredProposal[] }

async function find(
  payload: Payload,
  periodKey: string,
  req: PayloadRequest | undefined,
): Promise<StoredProposal[]> {
  const { docs } = await payload.find({
    collection: 'proposals',
    where: { periodKey: { equals: periodKey } },
    sort: ['at', 'id'],
    depth: 0,
    pagination: false,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return docs.map(({ id, unit, kind, text, at, passedUp, periodKey: key }) => ({
    id,
    unitId: relatedId(unit) ?? '',
    periodKey: key,
    kind,
    text,
    at: at ?? '',
    passedUpBy: (passedUp ?? []).map((each) => relatedId(each.unit) ?? ''),
  }))
}

/**
 * What a unit reports of others reaches it by the routes: a proposal of a unit that reports to it, or one that such a
 * unit passed up itself.
 */
export async function findProposals(
  payload: Payload,
  { unitId, periodKey }: { unitId: string; periodKey: string },
  req?: PayloadRequest,
): Promise<UnitProposals> {
  const senders = new Set((await findRoutes(payload, { to: unitId }, req)).map(({ from }) => from))
  const all = await find(payload, periodKey, req)
  const reaches = ({ unitId: from, passedUpBy }: StoredProposal): boolean =>
    from !== unitId && (senders.has(from) || passedUpBy.some((by) => senders.has(by)))
  return {
    own: all.filter((each) => each.unitId === unitId),
    below: all.filter((each) => reaches(each) && !each.passedUpBy.includes(unitId)),
    passedUp: all.filter((each) => each.unitId !== unitId && each.passedUpBy.includes(unitId)),
  }
}
