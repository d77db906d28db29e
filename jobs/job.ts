import type { Payload } from 'payload'
import type { Logger } from 'pino'
import type { Clock } from '@/domain/time/clock'
import type { Instant } from '@/domain/time/instant'

export type JobContext = {
  payload: Payload
  /** The instant the job was woken: what is due is judged by it. */
  now: Instant
  /** For the instant something really happened, in a run that takes a while. */
  clock: Clock
  log: Pick<Logger, 'info' | 'warn' | 'error'>
}

/**
 * One line of the timetable. `run` asks the database what is due and does it; running it twice, late or on
 * several machines changes nothing more. `cron` has node-cron's fields (six of them: with seconds) and is
 * read in Asia/Ho_Chi_Minh.
 */
export type Job = {
  readonly name: string
  readonly cron: string
  run(context: JobContext): Promise<unknown>
}

/** A job with a seconds field runs too often to keep a row of each run. */
export const isFrequent = (job: Job): boolean => job.cron.trim().split(/\s+/).length === 6
