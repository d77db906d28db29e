import type { Clock } from '@/domain/time/clock'
import type { Instant } from '@/domain/time/instant'

/** Something that happened, or is made to have happened, at a moment of the sample's past. */
export type Event = { at: Instant; run(): Promise<void> }

export type SampleClock = Clock & { set(at: Instant): void }

/** A clock that stands still until it is moved. */
export function sampleClock(start: Instant): SampleClock {
  let at = start
  return {
    now: () => at,
    set: (next) => {
      at = next
    },
  }
}

/**
 * Lets the events happen in the order of their moments; those of one moment in the order given. `onEvent` hears
 * how many are over. Throws what the first failing one throws.
 */
export async function runInOrder(
  events: readonly Event[],
  clock: SampleClock,
  onEvent: (done: number, all: number) => void,
): Promise<void> {
  const ordered = events.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
  for (const [index, { at, run }] of ordered.entries()) {
    clock.set(at)
    await run()
    onEvent(index + 1, ordered.length)
  }
}
