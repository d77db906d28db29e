import type { Payload, PayloadRequest, Where } from 'payload'
import type { InformationKind } from '@/domain/report/information/types'
import type { Route } from '@/domain/report/information/routes'
import { relatedId } from '@/domain/text'

export type StoredRoute = Route & { id: string }

/** The routes in use; of one sender or one receiver where that is asked for. */
export async function findRoutes(
  payload: Payload,
  { from, to }: { from?: string; to?: string },
  req?: PayloadRequest,
): Promise<StoredRoute[]> {
  const conditions: Where[] = [
    { active: { not_equals: false } },
    ...(from === undefined ? [] : [{ from: { equals: from } }]),
    ...(to === undefined ? [] : [{ to: { equals: to } }]),
  ]
  const { docs } = await payload.find({
    collection: 'report-routes',
    where: { and: conditions },
    sort: ['createdAt', 'id'],
    depth: 0,
    pagination: false,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return docs.map((doc) => ({
    id: doc.id,
    from: relatedId(doc.from) ?? '',
    to: relatedId(doc.to),
    toName: doc.toName ?? null,
    viaName: doc.viaName ?? null,
    kinds: (doc.kinds ?? []) as InformationKind[],
  }))
}
