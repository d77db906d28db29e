import { within } from '@/feeds/within'

type Slot<T> = { value: T; generation: number; usedAt: number; size: number }

/** Bounds and limits. `maxSize`: sum of `sizeOf`; `patienceMs`: how long a request waits before the last good value. */
type KeptCacheOptions<T> = {
  sizeOf(value: T): number
  maxSize: number
  patienceMs: number
  onFailure(key: string, error: unknown, hasLast: boolean): void
}

/**
 * Values built on demand, good for one generation. Requests for the same key share one build. A value of an earlier
 * generation is served only when its rebuild fails or takes too long; a failed build is tried again after `retry`.
 * The least recently used values leave when the sum of sizes passes `maxSize`.
 */
export function createKeptCache<T>({ sizeOf, maxSize, patienceMs, onFailure }: KeptCacheOptions<T>) {
  const slots = new Map<string, Slot<T>>()
  const builds = new Map<string, Promise<T>>()
  const failures = new Map<string, unknown>()
  let generation = 0
  let uses = 0
  let size = 0

  function drop(key: string): void {
    size -= slots.get(key)?.size ?? 0
    slots.delete(key)
  }

  function keep(key: string, value: T, builtFor: number): void {
    if ((slots.get(key)?.generation ?? 0) > builtFor) return
    drop(key)
    slots.set(key, { value, generation: builtFor, usedAt: ++uses, size: sizeOf(value) })
    size += sizeOf(value)
    const byAge = size > maxSize ? [...slots].sort(([, a], [, b]) => a.usedAt - b.usedAt) : []
    for (const [oldest] of byAge) if (size > maxSize && oldest !== key) drop(oldest)
  }

  async function attempt(key: string, build: (last: T | undefined) => Promise<T>): Promise<T> {
    const builtFor = generation
    try {
      const value = await build(slots.get(key)?.value)
      keep(key, value, builtFor)
      return value
    } catch (error) {
      const last = slots.get(key)
      if (builtFor === generation) failures.set(key, error)
      onFailure(key, error, last !== undefined)
      if (last === undefined) throw error
      return last.value
    }
  }

  function start(key: string, build: (last: T | undefined) => Promise<T>): Promise<T> {
    const promise = attempt(key, build).finally(() => {
      if (builds.get(key) === promise) builds.delete(key)
    })
    builds.set(key, promise)
    return promise
  }

  return {
    /** The value when it is current: the way without waiting. */
    peek(key: string): T | undefined {
      const slot = slots.get(key)
      if (slot === undefined || slot.generation !== generation) return undefined
      slot.usedAt = ++uses
      return slot.value
    },

    /** The value, built if need be. Rejects only when a build failed and there is no earlier value. */
    async get(key: string, build: (last: T | undefined) => Promise<T>): Promise<T> {
      const current = this.peek(key)
      if (current !== undefined) return current
      const last = slots.get(key)
      if (failures.has(key)) {
        if (last === undefined) throw failures.get(key)
        return last.value
      }
      const promise = builds.get(key) ?? start(key, build)
      return last === undefined ? promise : within(promise, patienceMs, last.value)
    },

    /** What was built so far is of the past; builds under way still answer those who wait for them. */
    advance(isKept: (key: string) => boolean): void {
      for (const [key, slot] of slots) if (slot.generation < generation && !isKept(key)) drop(key)
      generation += 1
      builds.clear()
      failures.clear()
    },

    /** Lets failed builds be tried again; says which they were. */
    retry(): string[] {
      const keys = [...failures.keys()]
      failures.clear()
      return keys
    },

    /** Keys by last use, the latest first. */
    keys: (): string[] => [...slots].sort(([, a], [, b]) => b.usedAt - a.usedAt).map(([key]) => key),
  }
}
