import type { Payload, Where } from 'payload'
import type { Instant } from '@/domain/time/instant'
import { type FeedScope, inScope } from '@/queries/feeds/feedScope'

type Departure = { subjectId: string; at: Instant }

/** How many of the latest withdrawals of the whole site are looked through for a feed. */
const LATEST = 200

type Stored = { subjectId?: unknown; withdrawnAt?: unknown }

async function subjectsOf(payload: Payload, where: Where[]): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { and: where },
    select: { subjectId: true },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Set(docs.map(({ subjectId }) => subjectId))
}

/** The latest withdrawals on the site's channel, each subject once. */
async function latestWithdrawals(payload: Payload, channelId: string): Promise<Departure[]> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: {
      and: [
        { channel: { equals: channelId } },
        { status: { equals: 'withdrawn' } },
        { origin: { equals: 'nhip' } },
        { publishedAt: { exists: true } },
      ],
    },
    sort: '-withdrawnAt',
    select: { subjectId: true, withdrawnAt: true },
    limit: LATEST,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const latest = new Map<string, Instant>()
  for (const { subjectId, withdrawnAt } of docs as Stored[]) {
    const id = String(subjectId)
    if (!latest.has(id)) latest.set(id, String(withdrawnAt))
  }
  return [...latest].map(([subjectId, at]) => ({ subjectId, at }))
}

/**
 * The subjects that were in this feed, by any of their editions, and have been taken off the site, the latest first;
 * not those that are out again. An item that merely left the feed, because its topic was changed, is still true and
 * is not among them.
 */
export async function findDepartures(payload: Payload, scope: FeedScope): Promise<Departure[]> {
  const withdrawn = await latestWithdrawals(payload, scope.channelId)
  if (withdrawn.length === 0) return []
  const among = { subjectId: { in: withdrawn.map(({ subjectId }) => subjectId) } }
  const [members, returned] = await Promise.all([
    subjectsOf(payload, [among, { status: { in: ['withdrawn', 'superseded'] } }, ...inScope(scope)]),
    subjectsOf(payload, [
      among,
      { status: { equals: 'published' } },
      { channel: { equals: scope.channelId } },
    ]),
  ])
  return withdrawn.filter(({ subjectId }) => members.has(subjectId) && !returned.has(subjectId))
}
