import { getPayload, type Payload } from 'payload'
import type { Env } from '@/config/env'
import { NhipError } from '@/errors'
import { serverLabels } from '@/labels/server'

/** Longest wait for the database at boot, in milliseconds. */
const CONNECT_MS = 9_000

/** A database address without its password. */
const withoutPassword = (url: string): string => url.replace(/\/\/[^@/]*@/, '//***@')

/** Rejects with `reason` when `work` takes longer than `ms`. */
function within<T>(ms: number, reason: string, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(reason)), ms)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/**
 * Initialises Payload on the configured database.
 * Throws `database.unreachable` with one line when nobody answers within 9 seconds.
 */
export async function connect(env: Pick<Env, 'databaseUrl'>): Promise<Payload> {
  try {
    const { default: config } = await import('@payload-config')
    return await within(CONNECT_MS, `${CONNECT_MS / 1000} s`, getPayload({ config }))
  } catch (cause) {
    if (cause instanceof NhipError) throw cause
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
    throw new NhipError(
      'database.unreachable',
      serverLabels.databaseUnreachable(withoutPassword(env.databaseUrl), reason),
      { cause },
    )
  }
}
