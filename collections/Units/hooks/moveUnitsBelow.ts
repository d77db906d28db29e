import type { CollectionAfterChangeHook } from 'payload'
import { forgetUnitPaths } from '@/access/unitTree'

/** A unit that moved takes the units below with it: each direct one is saved again and does the same. */
export const moveUnitsBelow: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  forgetUnitPaths(req)
  if (operation !== 'update' || doc.path === previousDoc?.path) return doc
  const { docs } = await req.payload.find({
    collection: 'units',
    where: { parent: { equals: doc.id } },
    select: { parent: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  for (const { id } of docs) {
    await req.payload.update({ collection: 'units', id, data: {}, depth: 0, overrideAccess: true, req })
  }
  return doc
}
