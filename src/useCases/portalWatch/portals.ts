import type { Payload, PayloadRequest } from 'payload'
import type { Match } from '@/domain/portalWatch/recognise'

/** The portal a unit appears on. */
export type Portal = { unitId: string; name: string; listUrl: string; match: Match; allowPrivate: boolean }

/** The portal of each unit by the unit's id: its own, or that of the nearest unit above. */
export async function findPortals(payload: Payload, req?: PayloadRequest): Promise<Map<string, Portal>> {
  const { docs } = await payload.find({
    collection: 'units',
    select: { name: true, path: true, portalListUrl: true, portalMatch: true, portalAllowPrivate: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  const own = new Map<string, Portal>()
  for (const { id, name, portalListUrl, portalMatch, portalAllowPrivate } of docs) {
    if (!portalListUrl) continue
    const match = portalMatch ?? 'title'
    own.set(id, {
      unitId: id,
      name,
      listUrl: portalListUrl,
      match,
      allowPrivate: portalAllowPrivate === true,
    })
  }
  const found = new Map<string, Portal>()
  for (const { id, path } of docs) {
    const upwards = (path ?? `/${id}/`).split('/').filter(Boolean).reverse()
    const portal = upwards.map((each) => own.get(each)).find((each) => each !== undefined)
    if (portal) found.set(id, portal)
  }
  return found
}
