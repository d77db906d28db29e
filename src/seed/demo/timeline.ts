import type { Clock } from '@/domain/time/clock'
import { addMinutes, type Instant } from '@/domain/time/instant'

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

/** No two people press a button at the very same time: so much lies between events of one moment, in minutes. */
const BETWEEN = 1 / 3
/** Between things that one event does one after the other, in minutes. */
const STEP = 1 / 60

/** A clock that begins at the moment and goes on by a second at each look, never past `until`. */
export function tickingClock(start: Instant, until: Instant): Clock {
  let looks = 0
  return {
    now: () => {
      const at = addMinutes(start, looks * STEP)
      looks += 1
      return at < until ? at : until
    },
  }
}

/**
 * Lets the events happen in the order of their moments; those of one moment in the order given, a little later each,
 * but none after `until`: items that went out at one instant look like a machine's work, and feed checkers warn of
 * them. `onEvent` hears how many are over. Throws what the first failing one throws.
 */
export async function runInOrder(
  events: readonly Event[],
  clock: SampleClock,
  until: Instant,
  onEvent: (done: number, all: number) => void,
): Promise<void> {
  let before = 0
  const ordered = events.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
  for (const [index, { at, run }] of ordered.entries()) {
    before = ordered[index - 1]?.at === at ? before + 1 : 0
    const moment = addMinutes(at, before * BETWEEN)
    clock.set(moment < until ? moment : until)
    await run()
    onEvent(index + 1, ordered.length)
  }
}
