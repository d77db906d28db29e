import { relatedId } from '@/domain/text'
import type { PortalWatch } from '@/payload-types'
import { enrolPublished, noteWithdrawn } from './enrol'
import { lookAt, type LookContext } from './lookAt'
import { findPortals } from './portals'

type Context = LookContext & { log: { error(details: object, message?: string): void } }

/**
 * Looks whether what went out shows on the units' portals, each portal read once for all pieces that are due; one that
 * cannot be read never stops the others. Returns how many pieces were looked for.
 */
export async function watchPortals(context: Context): Promise<number> {
  const { payload, now, log } = context
  const portals = await findPortals(payload)
  if (portals.size === 0) return 0
  await enrolPublished(payload, portals, now)
  await noteWithdrawn(payload, now)
  const { docs } = await payload.find({
    collection: 'portal-watches',
    where: { nextLookAt: { less_than_equal: now } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const due = new Map<string, PortalWatch[]>()
  for (const watch of docs) {
    const unitId = relatedId(watch.unit) ?? ''
    due.set(unitId, [...(due.get(unitId) ?? []), watch])
  }
  for (const [unitId, watches] of due) {
    const portal = portals.get(unitId)
    if (!portal) continue
    try {
      await lookAt(context, portal, watches)
    } catch (error) {
      log.error({ err: error, portal: portal.name }, 'portal watch failed')
    }
  }
  return docs.length
}
