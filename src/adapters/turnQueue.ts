import { NhipError } from '@/errors'

export type Release = () => void
export type TurnQueue = { take(): Promise<Release>; readonly waiting: number }

const DEFAULT_TIMEOUT_MS = 30_000

type Waiter = { start(holder: string): void; fail(holder: string): void; label: string }

/** Where a turn was asked for, without the frames of this file. */
const callSite = () =>
  (new Error().stack ?? '')
    .split('\n')
    .filter((line) => !/turnQueue|sqliteClient|node_modules|node:internal/.test(line))
    .slice(1, 4)
    .map((line) => line.trim())
    .join(' < ')

/**
 * Hands out one turn at a time, first come first served.
 *
 * Who waits longer than `timeoutMs` is refused with `database.queueTimeout`, naming who holds the turn: the
 * usual cause is a hook that calls Payload without `req` inside a transaction and so waits for itself.
 */
export function createTurnQueue(timeoutMs = DEFAULT_TIMEOUT_MS): TurnQueue {
  const waiters: Waiter[] = []
  let holder: string | null = null

  function releaseOnce(): Release {
    let released = false
    return () => {
      if (released) return
      released = true
      holder = null
      const next = waiters.shift()
      if (next) next.start(next.label)
    }
  }

  return {
    get waiting() {
      return waiters.length
    },
    take() {
      const label = callSite()
      if (holder === null) {
        holder = label || 'an unnamed caller'
        return Promise.resolve(releaseOnce())
      }
      return new Promise<Release>((resolve, reject) => {
        const waiter: Waiter = {
          label: label || 'an unnamed caller',
          start(name) {
            clearTimeout(timer)
            holder = name
            resolve(releaseOnce())
          },
          fail(name) {
            waiters.splice(waiters.indexOf(waiter), 1)
            reject(
              new NhipError(
                'database.queueTimeout',
                `The database writer was busy for ${timeoutMs} ms, held by: ${name}. A hook that calls Payload without req waits for itself.`,
              ),
            )
          },
        }
        const timer = setTimeout(() => waiter.fail(holder ?? 'nobody'), timeoutMs)
        waiters.push(waiter)
      })
    },
  }
}
