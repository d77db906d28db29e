import type { Clock } from '@/domain/time/clock'

/** On globalThis because Express and Next load this file into two separate module graphs. */
const SLOT = Symbol.for('nhip.clock')

const systemClock: Clock = { now: () => new Date().toISOString() }

const injected = () => (globalThis as { [SLOT]?: Clock })[SLOT]

/** The clock of this process: the one a test server put under `Symbol.for('nhip.clock')`, else the system's. */
export const clock: Clock = { now: () => (injected() ?? systemClock).now() }
