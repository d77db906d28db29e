import type { Payload } from 'payload'
import { clock } from '@/adapters/clock'
import type { Instant } from '@/domain/time/instant'
import { siteChannel } from '@/useCases/siteChannel'
import { bulkApproved, type Place } from '@tests/support/bulk'

async function placeIn(payload: Payload): Promise<Place> {
  const first = async (collection: 'units' | 'sections' | 'topics' | 'users') =>
    (await payload.find({ collection, limit: 1, depth: 0 })).docs[0]
  const [unit, section, topic, approver] = [
    await first('units'),
    await first('sections'),
    await first('topics'),
    await first('users'),
  ]
  if (!unit || !section || !topic || !approver) throw new Error('the database is not filled')
  const path = 'path' in unit ? (unit.path ?? '') : ''
  const channel = await siteChannel(payload)
  return { unit: { id: unit.id, path }, section, topic, channel, approver: approver.id }
}

/** Writes approved articles that fall due together, numbered from `first`. Returns when that was done. */
export async function planItems(
  payload: Payload,
  { count, first, dueAt }: { count: number; first: number; dueAt: Instant },
): Promise<Instant> {
  await bulkApproved(payload, await placeIn(payload), { count, first, dueAt, approvedAt: clock.now() })
  return clock.now()
}
