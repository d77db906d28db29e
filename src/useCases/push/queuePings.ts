import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { changedAt, type ChangedRow, lookFrom } from '@/domain/push/change'
import { feedsOf } from '@/domain/push/feedsOf'
import type { Instant } from '@/domain/time/instant'
import { findFeedCatalog } from '@/queries/feeds/findFeedCatalog'
import { findSiteChannelId } from '@/queries/feeds/findSiteChannelId'
import { findChangedRows } from '@/queries/push/findChangedRows'

type Input = { payload: Payload; now: Instant }

/** Where the last look ended, in milliseconds, among the counters. */
const SWEPT = 'hubSweptTo'
/** A look without news is written down this rarely: well within the overlap of two looks. */
const NOTE_MS = 5 * 60_000

async function readSwept(payload: Payload): Promise<Instant | null> {
  const { docs } = await payload.find({
    collection: 'counters',
    where: { id: { equals: SWEPT } },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  return docs[0] ? new Date(Number(docs[0].value)).toISOString() : null
}

async function noteSwept(payload: Payload, now: Instant, isKnown: boolean): Promise<void> {
  const value = Date.parse(now)
  if (isKnown)
    await payload.db.updateOne({ collection: 'counters', id: SWEPT, data: { value }, returning: false })
  // Another process may have been faster.
  else await payload.db.create({ collection: 'counters', data: { id: SWEPT, value } }).catch(() => undefined)
}

/** The changed feeds, each with its latest change. */
async function changedFeeds(payload: Payload, rows: readonly ChangedRow[]): Promise<Map<string, Instant>> {
  const { topics, units } = await findFeedCatalog(payload)
  const names = {
    topics: new Map(topics.map(({ id, slug }) => [id, slug])),
    units: new Map(units.map(({ id, slug }) => [id, slug])),
  }
  const feeds = new Map<string, Instant>()
  for (const row of rows) {
    const at = changedAt(row)
    for (const feed of feedsOf(row, names)) if (at > (feeds.get(feed) ?? '')) feeds.set(feed, at)
  }
  return feeds
}

/** One row per feed: several changes before the hub is told make one ping. */
async function queueFeed({ payload, now }: Input, feed: string, at: Instant): Promise<number> {
  const { docs } = await payload.find({
    collection: 'hub-pings',
    where: { feed: { equals: feed } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const known = docs[0]
  if (known?.changedAt && known.changedAt >= at) return 0
  const data = { changedAt: at, nextAttemptAt: now, attempts: 0 }
  if (known) await payload.db.updateOne({ collection: 'hub-pings', id: known.id, data, returning: false })
  else
    await payload.db
      .create({ collection: 'hub-pings', data: { id: randomUUID(), feed, ...data }, returning: false })
      .catch(() => undefined)
  return 1
}

/**
 * Looks which feeds have changed and notes that the hub is to be told. The first look ever says nothing: there is
 * nobody who could have subscribed. Safe to run late, twice or on several machines. Returns how many were noted.
 */
export async function queuePings(input: Input): Promise<number> {
  const { payload, now } = input
  const swept = await readSwept(payload)
  const channelId = await findSiteChannelId(payload)
  if (channelId === null) return 0
  if (swept === null) {
    await noteSwept(payload, now, false)
    return 0
  }
  const rows = await findChangedRows(payload, channelId, lookFrom(swept))
  let noted = 0
  if (rows.length > 0)
    for (const [feed, at] of await changedFeeds(payload, rows)) noted += await queueFeed(input, feed, at)
  if (noted > 0 || Date.parse(now) - Date.parse(swept) >= NOTE_MS) await noteSwept(payload, now, true)
  return noted
}
