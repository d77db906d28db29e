import type { Clock } from '@/domain/time/clock'

/** On globalThis because Express and Next load this file into two separate module graphs. */
const SLOT = Symbol.for('nhip.clock')

const systemClock: Clock = { now: () => new Date().toISOString() }

const injected = () => (globalThis as { [SLOT]?: Clock })[SLOT]

/** The clock of this process: the one a test server put under `Symbol.for('nhip.clock')`, else the system's. */
export const clock: Clock = { now: () => (injected() ?? systemClock).now() }

/**
 * Does `work` while this process, hooks and pages included, goes by another clock; the one before is put back
 * whatever happens. For loading a sample's past and nothing else: whoever works at the same time shares it.
 */
export async function withClock<T>(other: Clock, work: () => Promise<T>): Promise<T> {
  const slot = globalThis as { [SLOT]?: Clock | undefined }
  const before = slot[SLOT]
  slot[SLOT] = other
  try {
    return await work()
  } finally {
    if (before) slot[SLOT] = before
    else delete slot[SLOT]
  }
}
