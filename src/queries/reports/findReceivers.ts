import type { Payload } from 'payload'
import { findRoutes } from './findRoutes'

/** The units that get a unit's reports, directly or through others: they may read what was sent up. */
export async function findReceivers(payload: Payload, unitId: string): Promise<string[]> {
  const routes = await findRoutes(payload, {})
  const receivers = new Set<string>()
  const queue = [unitId]
  for (const unit of queue) {
    for (const { from, to } of routes) {
      if (from !== unit || to === null || receivers.has(to)) continue
      receivers.add(to)
      queue.push(to)
    }
  }
  return [...receivers]
}
