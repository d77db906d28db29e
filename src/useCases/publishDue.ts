import { setImmediate } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Clock } from '@/domain/time/clock'
import type { Instant } from '@/domain/time/instant'
import { countFailure } from './countFailure'
import { mayTry } from './ledger/rows'
import { publishOne } from './publishOne'

type Log = { error(details: object, message: string): void }
type Input = { payload: Payload; now: Instant; clock: Clock; log: Log }

/** The most rows one sweep takes; the next sweep is seconds away. */
const SWEEP = 500

async function dueIds(payload: Payload, now: Instant): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: {
      and: [{ status: { equals: 'planned' } }, { dueAt: { less_than_equal: now } }, mayTry(now)],
    },
    sort: ['dueAt', 'edition'],
    select: {},
    depth: 0,
    limit: SWEEP,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ id }) => id)
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
      await countFailure({ payload, now: clock.now() }, id, error).catch((problem: unknown) =>
        log.error({ err: problem, publication: id }, 'a failed try could not be noted'),
      )
    }
  }
  return published
}
