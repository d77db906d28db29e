import type { Payload } from 'payload'
import type { GuardedFetch } from '@/domain/net/fetch'
import { nextTry } from '@/domain/push/retry'
import type { Clock } from '@/domain/time/clock'
import { addMinutes, type Instant } from '@/domain/time/instant'
import type { HubPing } from '@/payload-types'

type Log = { error(details: object, message: string): void }
type Input = { payload: Payload; clock: Clock; fetch: GuardedFetch; hubUrl: string; log: Log }

/**
 * The hub fetches the feed as soon as it is told: every process must have noticed the change by then, which takes up
 * to a second (architecture.md, "Flow: an article", step 4).
 */
const SETTLE_MS = 2_000
const SWEEP = 60
const SWEEP_MS = 25_000
const TIMEOUT_MS = 10_000
const MAX_ANSWER_BYTES = 64 * 1024
const LEASE_MINUTES = 2

const before = (now: Instant, ms: number): Instant => new Date(Date.parse(now) - ms).toISOString()

async function dueIds(payload: Payload, now: Instant): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'hub-pings',
    where: {
      and: [
        { nextAttemptAt: { less_than_equal: now } },
        { changedAt: { less_than_equal: before(now, SETTLE_MS) } },
      ],
    },
    sort: 'nextAttemptAt',
    select: {},
    limit: SWEEP,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ id }) => id)
}

async function claim(payload: Payload, id: string, now: Instant): Promise<HubPing | null> {
  return (await payload.db.updateOne({
    collection: 'hub-pings',
    where: {
      and: [
        { id: { equals: id } },
        { nextAttemptAt: { less_than_equal: now } },
        { or: [{ claimedUntil: { exists: false } }, { claimedUntil: { less_than: now } }] },
      ],
    },
    data: { claimedUntil: addMinutes(now, LEASE_MINUTES) },
    options: { atomic: true },
  })) as unknown as HubPing | null
}

/** `hub.mode=publish`, as hubs have always taken it; WebSub leaves it open (section 7). */
async function tell({ fetch, hubUrl, payload }: Input, feed: string): Promise<string | null> {
  const url = payload.config.serverURL + feed
  const answer = await fetch(hubUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: '*/*' },
    body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': url, 'hub.topic': url }).toString(),
    // The operator chose the hub.
    allowPrivate: true,
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_ANSWER_BYTES,
  })
  if (!answer.ok) return answer.code
  return answer.status >= 200 && answer.status < 300 ? null : `HTTP ${answer.status}`
}

/** Tells the hub of one feed. False when it was refused. */
async function pingOne(input: Input, id: string): Promise<boolean> {
  const { payload, clock, log } = input
  const ping = await claim(payload, id, clock.now())
  if (ping === null) return true
  const refusal = await tell(input, ping.feed)
  const now = clock.now()
  const attempts = (ping.attempts ?? 0) + 1
  const outcome =
    refusal === null
      ? { pingedAt: now, nextAttemptAt: null, attempts: 0, lastResult: null }
      : { nextAttemptAt: nextTry(attempts, now), attempts, lastResult: refusal }
  // A change that came meanwhile keeps its own appointment.
  const isNewer = { changedAt: { greater_than: ping.changedAt } }
  const stored: unknown = await payload.db.updateOne({
    collection: 'hub-pings',
    where: { and: [{ id: { equals: id } }, { changedAt: { equals: ping.changedAt } }] },
    data: { ...outcome, claimedUntil: null },
  })
  if (stored === null)
    await payload.db.updateOne({
      collection: 'hub-pings',
      where: { and: [{ id: { equals: id } }, isNewer] },
      data: { claimedUntil: null },
    })
  if (refusal !== null) log.error({ hub: input.hubUrl, code: refusal }, 'the hub was not told of a change')
  return refusal === null
}

/** Tells the hub of every feed that changed; a hub that refuses is asked again later, ever more rarely. */
export async function pingHub(input: Input): Promise<number> {
  const startedAt = performance.now()
  let told = 0
  for (const id of await dueIds(input.payload, input.clock.now())) {
    if (performance.now() - startedAt > SWEEP_MS || !(await pingOne(input, id))) break
    told += 1
  }
  return told
}
