import type { Payload } from 'payload'
import type { Env } from '@/config/env'
import type { Clock } from '@/domain/time/clock'
import type { Progress } from './progress'

/** What a command works with. */
export type Context = {
  readonly payload: Payload
  readonly clock: Clock
  readonly env: Pick<Env, 'publicUrl' | 'mediaDir'>
  readonly progress: Progress
}
