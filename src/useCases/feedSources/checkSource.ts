import type { Payload } from 'payload'
import { isGivenUp, nextCheck, nextTry } from '@/domain/feedSource/schedule'
import type { GuardedFetch } from '@/domain/net/fetch'
import type { Instant } from '@/domain/time/instant'
import { feedSourceLabels, readingSentence, readingWarning } from '@/labels/feedSources'
import { notify } from '../notify'
import { readAddress, type Reading } from './readAddress'
import { keepersOf, type Source } from './sources'
import { storeItems } from './storeItems'

export type CheckContext = { payload: Payload; now: Instant; fetch: GuardedFetch }
export type Checked = { ok: boolean; added: number; message: string }

const { messages } = feedSourceLabels

const keep = ({ payload }: CheckContext, { id }: Source, data: Record<string, unknown>) =>
  payload.db.updateOne({ collection: 'feed-sources', id, data, returning: false })

async function noteSuccess(
  context: CheckContext,
  source: Source,
  message: string,
  data: Record<string, unknown>,
): Promise<void> {
  const { now } = context
  await keep(context, source, {
    state: 'ok',
    lastMessage: message,
    lastCheckedAt: now,
    lastSuccessAt: now,
    nextCheckAt: nextCheck(now, source.intervalMinutes),
    failures: 0,
    failingSince: null,
    pausedAt: null,
    ...data,
  })
}

/** A failure waits longer each time; after a week the source is paused and its keepers are told. */
async function noteFailure(
  context: CheckContext,
  source: Source,
  failed: Extract<Reading, { ok: false }>,
): Promise<Checked> {
  const { payload, now } = context
  const message = readingSentence(failed.code, failed.params)
  const failures = source.failures + 1
  const failingSince = source.failingSince ?? now
  const isPaused = isGivenUp(failingSince, now)
  await keep(context, source, {
    state: isPaused ? 'paused' : 'failing',
    lastMessage: message,
    lastCheckedAt: now,
    failures,
    failingSince,
    nextCheckAt: isPaused ? null : nextTry(now, source.intervalMinutes, failures, failed.retryAfter),
    ...(isPaused ? { active: false, pausedAt: now } : {}),
  })
  if (isPaused) {
    await notify({ payload, now }, await keepersOf(payload, source.unitId), {
      kind: 'feedPaused',
      params: { source: source.name, since: failingSince, message },
      link: `/admin/collections/feed-sources/${source.id}`,
      key: `feedPaused:${source.id}:${failingSince}`,
    })
  }
  return { ok: false, added: 0, message }
}

/**
 * Asks one source what is new and puts it into the inbox. Never throws for what the source does: its failure is kept
 * on the source, in words.
 */
export async function checkSource(context: CheckContext, source: Source): Promise<Checked> {
  const { payload, now, fetch } = context
  const { allowPrivate, etag, lastModified } = source
  const reading = await readAddress(source.feedUrl ?? source.url, {
    fetch,
    now,
    allowPrivate,
    etag,
    lastModified,
  })
  if (!reading.ok) return noteFailure(context, source, reading)
  if ('isUnchanged' in reading) {
    await noteSuccess(context, source, messages.unchanged, {})
    return { ok: true, added: 0, message: messages.unchanged }
  }
  const { feed, answer, url } = reading
  const added = await storeItems(payload, source, feed.items, now)
  const warnings = feed.warnings.map(({ code, count }) => readingWarning(code, count))
  const message = [messages.read(feed.items.length, added), ...warnings].join(' ')
  await noteSuccess(context, source, message, {
    etag: answer.etag,
    lastModified: answer.lastModified,
    feedUrl: url === source.url ? null : (answer.movedTo ?? url),
  })
  return { ok: true, added, message }
}
