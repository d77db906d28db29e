import { within } from '@/feeds/within'

/** Where failures go: pino's methods, or any logger's of the same shape. */
export type FeedLog = {
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

/**
 * Reads the counter that every public change moves. A reading that fails, or takes longer than `limitMs`, leaves what
 * is known as it is; the next one starts anew.
 */
export function createRevisionWatch({
  readRevision,
  limitMs,
  onMove,
  log,
}: {
  readRevision(): Promise<number>
  limitMs: number
  onMove(): void
  log: FeedLog
}) {
  let revision: number | null = null
  let isBlind = false
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null

  async function look(): Promise<void> {
    try {
      const seen = await within(readRevision(), limitMs, null)
      if (seen === null) throw new Error(`no answer within ${limitMs} ms`)
      isBlind = false
      if (seen === revision) return
      revision = seen
      onMove()
    } catch (err) {
      // Once, not every second.
      if (!isBlind) log.error({ err }, 'the public revision cannot be read; feeds stay as they are')
      isBlind = true
    }
  }

  /** Looks now; a look under way is shared. */
  function poll(): Promise<void> {
    running ??= look().finally(() => {
      running = null
    })
    return running
  }

  return {
    poll,
    /** Looks at a moment after this call: a look under way may have read before the caller's write. */
    bump(): Promise<void> {
      if (running === null) return poll()
      next ??= running.then(() => {
        next = null
        return poll()
      })
      return next
    },
    /** The revision last seen; null before the first. */
    current: (): number | null => revision,
  }
}
