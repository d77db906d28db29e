import type { PayloadRequest } from 'payload'
import { unitPaths, withUnitsBelow } from '@/access/unitTree'
import type { CalendarFilter } from '@/queries/calendar/filter'

/** A calendar's filters as addresses write them: slugs; null = not narrowed. */
export type AskedFilter = { unit: string | null; channel: string | null; topic: string | null }

async function idOf(
  { payload }: PayloadRequest,
  collection: 'units' | 'channels' | 'topics',
  slug: string,
): Promise<string | null> {
  const { docs } = await payload.find({
    collection,
    where: { slug: { equals: slug } },
    select: {},
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ? String(docs[0].id) : null
}

/** The filter with ids in place of slugs, units with those below them; null when one of the slugs names nothing. */
export async function resolveFilter(
  req: PayloadRequest,
  { unit, channel, topic }: AskedFilter,
): Promise<CalendarFilter | null> {
  const [unitId, channelId, topicId] = await Promise.all([
    unit === null ? null : idOf(req, 'units', unit),
    channel === null ? null : idOf(req, 'channels', channel),
    topic === null ? null : idOf(req, 'topics', topic),
  ])
  const isUnknown = (slug: string | null, id: string | null) => slug !== null && id === null
  if (isUnknown(unit, unitId) || isUnknown(channel, channelId) || isUnknown(topic, topicId)) return null
  const unitIds = unitId === null ? null : withUnitsBelow(await unitPaths(req), [unitId])
  return { unitIds, channelId, topicId }
}
