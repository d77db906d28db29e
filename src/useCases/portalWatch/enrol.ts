import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { firstLook } from '@/domain/portalWatch/judge'
import { relatedId } from '@/domain/text'
import { addMinutes, type Instant } from '@/domain/time/instant'
import { siteChannel } from '../siteChannel'
import type { Portal } from './portals'

const DAYS = -24 * 60
/** What went out, or came off, longer ago than this is no longer looked for. */
const OLDEST = 14 * DAYS

async function rowsOf(payload: Payload, where: Where) {
  const channel = await siteChannel(payload)
  const { docs } = await payload.find({
    collection: 'publications',
    where: {
      and: [{ channel: { equals: channel?.id ?? '' } }, { subjectType: { equals: 'article' } }, where],
    },
    select: {
      subjectId: true,
      title: true,
      unit: true,
      publishedAt: true,
      firstPublishedAt: true,
      withdrawnAt: true,
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

async function watchesOf(payload: Payload, subjectIds: readonly string[]) {
  const { docs } = await payload.find({
    collection: 'portal-watches',
    where: { key: { in: [...subjectIds] } },
    select: { key: true, withdrawnAt: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(docs.map((doc) => [doc.key, doc]))
}

const change = (payload: Payload, id: string, data: Record<string, unknown>) =>
  payload.db.updateOne({ collection: 'portal-watches', id, data, returning: false })

/** Watches what has gone out lately on units with a portal, each piece once; one published again is watched anew. */
export async function enrolPublished(payload: Payload, portals: ReadonlyMap<string, Portal>, now: Instant) {
  const since = addMinutes(now, OLDEST)
  const out = await rowsOf(payload, {
    and: [{ status: { equals: 'published' } }, { publishedAt: { greater_than: since } }],
  })
  const rows = out.filter(({ unit }) => portals.has(relatedId(unit) ?? ''))
  const known = await watchesOf(
    payload,
    rows.map(({ subjectId }) => subjectId),
  )
  for (const { id, subjectId, title, unit, publishedAt, firstPublishedAt } of rows) {
    const before = known.get(subjectId)
    const at = firstPublishedAt ?? publishedAt ?? now
    if (before?.withdrawnAt)
      await change(payload, before.id, {
        publication: id,
        status: 'waiting',
        withdrawnAt: null,
        publishedAt: publishedAt ?? now,
        seenAt: null,
        nextLookAt: now,
      })
    if (before) continue
    const owner = relatedId(unit) ?? ''
    await payload.db.create({
      collection: 'portal-watches',
      data: {
        id: randomUUID(),
        key: subjectId,
        subjectId,
        publication: id,
        unit: portals.get(owner)?.unitId,
        owner,
        title,
        status: 'waiting',
        publishedAt: at,
        nextLookAt: firstLook(at, now),
        looks: 0,
        misses: 0,
      },
      returning: false,
    })
  }
}

/** Notes what came off: from now on the portal is looked at until it has let go of it too. */
export async function noteWithdrawn(payload: Payload, now: Instant) {
  const since = addMinutes(now, OLDEST)
  const rows = await rowsOf(payload, {
    and: [{ status: { equals: 'withdrawn' } }, { withdrawnAt: { greater_than: since } }],
  })
  const known = await watchesOf(
    payload,
    rows.map(({ subjectId }) => subjectId),
  )
  for (const { subjectId, withdrawnAt } of rows) {
    const watch = known.get(subjectId)
    if (watch && !watch.withdrawnAt) await change(payload, watch.id, { withdrawnAt, nextLookAt: now })
  }
}
