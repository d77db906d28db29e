import type { Payload } from 'payload'
import type { Context } from '@/cli/context'
import { env } from '@/config/env'
import type { Clock } from '@/domain/time/clock'
import { silent } from '@/cli/progress'

/** What a command gets when it is run for real, on the tests' database. */
export const contextOf = (payload: Payload, clock: Clock): Context => ({
  payload,
  clock,
  env: env(),
  progress: silent,
})

type Captured = { stdout: string; stderr: string }

/** Streams that keep what is written. */
export function captured(): {
  texts: Captured
  streams: Record<keyof Captured, { write(text: string): boolean }>
} {
  const texts: Captured = { stdout: '', stderr: '' }
  const stream = (name: keyof Captured) => ({
    write(text: string) {
      texts[name] += text
      return true
    },
  })
  return { texts, streams: { stdout: stream('stdout'), stderr: stream('stderr') } }
}
