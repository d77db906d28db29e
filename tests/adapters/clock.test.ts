import { afterEach, describe, expect, it } from 'vitest'
import { clock, withClock } from '@/adapters/clock'
import { isInstant } from '@/domain/time/instant'

const SLOT = Symbol.for('nhip.clock')
const globals = globalThis as Record<symbol, unknown>

afterEach(() => {
  delete globals[SLOT]
})

describe('the clock', () => {
  it('gives the system time as an instant', () => {
    const now = clock.now()
    expect(isInstant(now)).toBe(true)
    const reference = performance.timeOrigin + performance.now()
    expect(Math.abs(Date.parse(now) - reference)).toBeLessThan(60_000)
  })

  it('gives the time of a clock that was put in place after it was loaded', () => {
    globals[SLOT] = { now: () => '2026-11-22T17:05:00.000Z' }
    expect(clock.now()).toBe('2026-11-22T17:05:00.000Z')
  })

  it('goes by another clock during a piece of work only, also when that fails', async () => {
    globals[SLOT] = { now: () => '2026-11-22T17:05:00.000Z' }
    const past = { now: () => '2026-07-06T00:00:00.000Z' }
    expect(await withClock(past, async () => clock.now())).toBe('2026-07-06T00:00:00.000Z')
    await expect(withClock(past, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
    expect(clock.now()).toBe('2026-11-22T17:05:00.000Z')
    delete globals[SLOT]
    await withClock(past, async () => undefined)
    expect(globals[SLOT]).toBeUndefined()
  })
})
