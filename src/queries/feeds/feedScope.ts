import type { Where } from 'payload'

/** What a feed holds; null means no restriction. A unit stands for itself and all units below it. */
export type FeedScope = {
  channelId: string
  subjectTypes: readonly string[] | null
  topicId: string | null
  unitId: string | null
}

/** The rows of the site's channel in a feed's scope, whatever their status; only what this program sent out. */
export function inScope({ channelId, subjectTypes, topicId, unitId }: FeedScope): Where[] {
  return [
    { channel: { equals: channelId } },
    { origin: { equals: 'nhip' } },
    ...(subjectTypes === null ? [] : [{ subjectType: { in: [...subjectTypes] } }]),
    ...(topicId === null ? [] : [{ topics: { equals: topicId } }]),
    // The path holds every unit above, each between slashes.
    ...(unitId === null ? [] : [{ unitPath: { contains: `/${unitId}/` } }]),
  ]
}
