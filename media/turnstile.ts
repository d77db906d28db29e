/** Runs a piece of work when its turn comes. */
export type Turnstile = <T>(work: () => Promise<T>) => Promise<T>

/** Lets `limit` pieces of work run at a time; the others wait in the order they came. */
export const createTurnstile = (limit: number): Turnstile => {
  const waiting: (() => void)[] = []
  let running = 0

  const enter = async (): Promise<void> => {
    if (running >= limit) return new Promise((resolve) => waiting.push(resolve))
    running += 1
  }
  /** Hands the place to who waits longest; only an unwanted place becomes free. */
  const leave = (): void => {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }

  return async (work) => {
    await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
