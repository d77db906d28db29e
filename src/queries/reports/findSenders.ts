import type { Payload, PayloadRequest } from 'payload'
import type { Sender } from '@/domain/report/information/rollUp'
import { routesFor } from '@/domain/report/information/routes'
import type { InformationKind } from '@/domain/report/information/types'
import { findInformation } from './findInformation'
import { findRoutes } from './findRoutes'

/** The name of every unit by id. */
export async function unitNameOf(
  payload: Payload,
  ids: readonly string[],
  req?: PayloadRequest,
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'units',
    where: { id: { in: [...ids] } },
    select: { name: true },
    sort: ['order', 'name'],
    depth: 0,
    pagination: false,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

/**
 * Who reports to a unit by the routes, each with its closed report of the period (a corrected one as corrected) or
 * without, in the order of the units. One report is read at a time; its annexes are dropped at once.
 */
export async function findSenders(
  payload: Payload,
  { unitId, kind, periodKey }: { unitId: string; kind: InformationKind; periodKey: string },
  req?: PayloadRequest,
): Promise<Sender[]> {
  const routes = routesFor(await findRoutes(payload, { to: unitId }, req), kind)
  const names = await unitNameOf(payload, [...new Set(routes.map(({ from }) => from))], req)
  const senders: Sender[] = []
  for (const [senderId, unitName] of names) {
    const stored = await findInformation(payload, { unitId: senderId, kind, periodKey }, req)
    const model = stored?.adjustments.findLast((each) => each.model !== null)?.model ?? stored?.model ?? null
    senders.push({
      unitId: senderId,
      unitName,
      report:
        stored && model
          ? { id: stored.id, sha256: stored.sha256 ?? '', model: { ...model, items: [], pictures: [] } }
          : null,
    })
  }
  return senders
}
