import { setImmediate } from 'node:timers/promises'
import type { Payload } from 'payload'
import { noteFailure } from '@/domain/publication/endEdition'
import type { Clock } from '@/domain/time/clock'
import type { Instant } from '@/domain/time/instant'
import { relatedId } from '@/domain/text'
import { applyPatches, findEntries, type LedgerEntry } from './ledger/rows'
import { notify } from './notify'
import { publishOne } from './publishOne'
import { slugOf } from './subject/types'

type Log = { error(details: object, message: string): void }
type Input = { payload: Payload; now: Instant; clock: Clock; log: Log }

/** The most rows one sweep takes; the next sweep is seconds away. */
const SWEEP = 500
const MAX_ERROR_LENGTH = 500

async function dueIds(payload: Payload, now: Instant): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: {
      and: [
        { status: { equals: 'planned' } },
        { dueAt: { less_than_equal: now } },
        { or: [{ claimedUntil: { exists: false } }, { claimedUntil: { less_than: now } }] },
      ],
    },
    sort: 'dueAt',
    select: {},
    depth: 0,
    limit: SWEEP,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ id }) => id)
}

async function authorOf(payload: Payload, entry: LedgerEntry): Promise<string | null> {
  const doc = await payload
    .findByID({ collection: slugOf(entry.subjectType), id: entry.subjectId, depth: 0, overrideAccess: true })
    .catch(() => null)
  return relatedId(doc?.author)
}

/** Counts the failed try; at the last one the row is down for good, and author and approver are told. */
async function failOne({ payload, now }: Input, id: string, error: unknown): Promise<void> {
  const [entry] = await findEntries(payload, { id: { equals: id } })
  if (!entry) return
  const reason = (error instanceof Error ? error.message : String(error)).slice(0, MAX_ERROR_LENGTH)
  const decision = noteFailure(entry, reason)
  if (!decision.ok) return
  await applyPatches(payload, [entry], decision.patches)
  if (!decision.patches.some(({ patch }) => patch.status === 'failed')) return
  const people = [await authorOf(payload, entry), entry.approvedBy].filter((who) => who !== null)
  await notify({ payload, now }, people, {
    kind: 'publishFailed',
    params: { title: entry.title, reason },
    link: `/admin/collections/publications/${id}`,
    key: `publishFailed:${id}`,
  })
}

/**
 * Sends out every row whose time has come: asks for ids, then one transaction each, so that one failing row
 * never stops the others. Safe to run late, twice or on several machines at once. Returns how many went out.
 */
export async function publishDue(input: Input): Promise<number> {
  const { payload, now, clock, log } = input
  let published = 0
  for (const id of await dueIds(payload, now)) {
    // The embedded database answers at once: without a pause, hundreds of rows would keep requests waiting.
    await setImmediate()
    try {
      if (await publishOne({ payload, id, now: clock.now() })) published += 1
    } catch (error) {
      log.error({ err: error, publication: id }, 'an item could not go out')
      await failOne(input, id, error)
    }
  }
  return published
}
