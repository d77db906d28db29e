import type { Payload } from 'payload'
import { judgeLook, lookAgain, type WatchStatus } from '@/domain/portalWatch/judge'
import { recognise, type Shown } from '@/domain/portalWatch/recognise'
import { publicPath } from '@/domain/publication/publicPath'
import type { GuardedFetch } from '@/domain/net/fetch'
import { relatedId } from '@/domain/text'
import type { Instant } from '@/domain/time/instant'
import { readListing } from '@/feeds/read/readListing'
import { readingSentence } from '@/labels/feedSources'
import { portalWatchLabels } from '@/labels/portalWatch'
import type { PortalWatch } from '@/payload-types'
import { announce } from './announce'
import type { Portal } from './portals'

export type LookContext = { payload: Payload; now: Instant; fetch: GuardedFetch }

const { messages } = portalWatchLabels

type Listing = { shown: Shown[] } | { problem: string }

async function readPortal({ fetch, now }: LookContext, portal: Portal): Promise<Listing> {
  const answer = await fetch(portal.listUrl, { allowPrivate: portal.allowPrivate })
  if (!answer.ok) return { problem: readingSentence(`fetch.${answer.code}`, answer.params) }
  const { status, url, body: bytes, contentType } = answer
  if (status !== 200) return { problem: readingSentence('http.status', { status, address: url }) }
  const shown = readListing({ bytes, url, contentType, now })
  return shown ? { shown } : { problem: readingSentence('feed.notFeed', { address: url }) }
}

const store = (payload: Payload, id: string, data: Record<string, unknown>) =>
  payload.db.updateOne({ collection: 'portal-watches', id, data, returning: false })

/** Is the page the portal gave the piece gone? A page of our own says nothing about the portal. */
async function isPageGone(
  { payload, fetch }: LookContext,
  portal: Portal,
  url: string | null,
): Promise<boolean> {
  if (!url || url.startsWith(payload.config.serverURL)) return false
  const answer = await fetch(url, { allowPrivate: portal.allowPrivate })
  return answer.ok && (answer.status === 404 || answer.status === 410)
}

const slugOf = async (payload: Payload, id: string): Promise<string | null> => {
  const row = await payload.findByID({
    collection: 'publications',
    id,
    select: { slug: true },
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  return row?.slug ?? null
}

async function look(
  context: LookContext,
  portal: Portal,
  shown: Shown[],
  watch: PortalWatch,
  isOlderShown: (at: string) => boolean,
) {
  const { payload, now } = context
  const subjectId = watch.subjectId ?? ''
  const slug = await slugOf(payload, relatedId(watch.publication) ?? '')
  const link = payload.config.serverURL + publicPath('article', slug)
  const found = recognise(
    shown,
    { guid: `urn:uuid:${subjectId}`, link, title: watch.title ?? '' },
    portal.match,
  )
  const publishedAt = watch.publishedAt ?? now
  const wasSeen = Boolean(watch.seenAt)
  const isRemoved =
    found === null &&
    wasSeen &&
    (isOlderShown(publishedAt) || (await isPageGone(context, portal, watch.foundUrl ?? null)))
  const before = {
    status: watch.status as WatchStatus,
    publishedAt,
    withdrawnAt: watch.withdrawnAt ?? null,
    seenAt: watch.seenAt ?? null,
    misses: watch.misses ?? 0,
  }
  const { news, ...judged } = judgeLook(before, { isShown: found !== null, isRemoved }, now)
  const foundUrl = found?.link ?? watch.foundUrl ?? null
  await store(payload, watch.id, {
    ...judged,
    foundUrl,
    looks: (watch.looks ?? 0) + 1,
    ...(found ? { lastSeenAt: now } : {}),
    ...(news === 'vanished' ? { vanishedAt: now } : {}),
    lastMessage: found ? messages.shown : messages.notShown,
  })
  if (news !== null) await announce(context, portal, { ...watch, ...judged, foundUrl }, news)
}

/** Looks at one portal for all pieces whose time has come. */
export async function lookAt(
  context: LookContext,
  portal: Portal,
  watches: readonly PortalWatch[],
): Promise<void> {
  const { payload, now } = context
  const listing = await readPortal(context, portal)
  if ('problem' in listing) {
    for (const { id } of watches)
      await store(payload, id, { nextLookAt: lookAgain(now), lastMessage: listing.problem })
    return
  }
  const oldest = await oldestShown(context, portal, listing.shown)
  for (const watch of watches)
    await look(context, portal, listing.shown, watch, (at) => oldest !== null && oldest < at)
}

/** When the oldest piece of ours that the portal still lists went out: younger ones have not slid off the list. */
async function oldestShown(
  { payload }: LookContext,
  portal: Portal,
  shown: Shown[],
): Promise<Instant | null> {
  const { docs } = await payload.find({
    collection: 'portal-watches',
    where: { and: [{ unit: { equals: portal.unitId } }, { seenAt: { exists: true } }] },
    sort: 'publishedAt',
    limit: 200,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const site = payload.config.serverURL
  const listed = docs.find(
    ({ title, subjectId, foundUrl }) =>
      recognise(
        shown,
        { guid: `urn:uuid:${subjectId}`, link: foundUrl ?? `${site}/#${subjectId}`, title: title ?? '' },
        portal.match,
      ) !== null,
  )
  return listed?.publishedAt ?? null
}
