import type { RequestHandler } from 'express'

export type OwnWrites = ReturnType<typeof createOwnWrites>

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * When a request to this process that may have written is answered, `look` is called to see whether something public
 * has changed, so that whoever saved a name or a notice finds it on the page at once; other processes see it in their turn.
 */
export function createOwnWrites(look: () => Promise<void>) {
  let looking: Promise<void> | null = null

  function lookNow(): void {
    const mine = look().finally(() => {
      if (looking === mine) looking = null
    })
    looking = mine
  }

  const watch: RequestHandler = (req, res, next) => {
    if (!READS.has(req.method)) {
      const { end } = res
      // Not the event after it: by then the answer may have been read, and the page been asked for.
      res.end = ((...args: Parameters<typeof end>) => {
        lookNow()
        return end.apply(res, args)
      }) as typeof end
    }
    next()
  }

  return {
    watch,
    /** Resolves when what was written before is known; null when it already is. */
    known: (): Promise<void> | null => looking,
  }
}
