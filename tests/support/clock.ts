import type { Clock } from '@/domain/time/clock'
import { addMinutes, type Instant } from '@/domain/time/instant'

export type SettableClock = Clock & { set(at: Instant): void; advance(minutes: number): void }

/** A clock that stands still until it is moved; also the one hooks read, when `share` is on. */
export function settableClock(start: Instant, { share = true } = {}): SettableClock {
  let at = start
  const clock: SettableClock = {
    now: () => at,
    set: (next) => {
      at = next
    },
    advance: (minutes) => {
      at = addMinutes(at, minutes)
    },
  }
  if (share) Object.assign(globalThis, { [Symbol.for('nhip.clock')]: clock })
  return clock
}
