import cron, { type Logger as CronLogger, type RunCoordinator, type ScheduledTask } from 'node-cron'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import type { Clock } from '@/domain/time/clock'
import { ZONE } from '@/domain/time/instant'
import { claimRun } from '@/useCases/claimRun'
import { JOBS } from '.'
import { isFrequent, type Job } from './job'
import { latestSlot } from './slots'

/** A frequent job that has not finished a run for this long is overdue, in milliseconds. */
const OVERDUE_MS = 60_000

export type SchedulerParts = {
  payload: Payload
  clock: Clock
  log: Logger
  host: string
  jobs?: readonly Job[]
}

export type Scheduler = {
  start(): Promise<void>
  /** Waits for running jobs, then stops for good. */
  stop(): Promise<void>
  /** Has a frequent job failed to finish within the last minute? */
  isOverdue(): boolean
}

/**
 * Wakes the jobs of the timetable. It holds no facts: whatever it misses, runs twice or runs on three machines,
 * the database decides what is done (architecture.md, idea 3). Slots are claimed on a unique key.
 */
export function createScheduler({ payload, clock, log, host, jobs = JOBS }: SchedulerParts): Scheduler {
  const tasks: ScheduledTask[] = []
  const running = new Set<Promise<void>>()
  const lastFinished = new Map<string, number>()
  let isStopped = false

  function run(job: Job): Promise<void> {
    const work = (async () => {
      try {
        await job.run({ payload, now: clock.now(), clock, log })
        lastFinished.set(job.name, performance.now())
      } catch (error) {
        log.error({ err: error, job: job.name }, 'job failed')
        if (!isFrequent(job)) throw error
      }
    })()
    running.add(work)
    void work.catch(() => undefined).finally(() => running.delete(work))
    return work
  }

  /** Runs a job for one slot unless another process has, and keeps the outcome on the slot's row. */
  async function runSlot(job: Job, slot: string): Promise<void> {
    const claim = await claimRun({ payload, job: job.name, slot, host, now: clock.now() })
    if (!claim) return
    await run(job).then(
      () => claim.finish(clock.now()),
      (error: unknown) => claim.fail(clock.now(), error),
    )
  }

  /** A frequent job that skips a beat while it is busy is no news. */
  const quiet: CronLogger = {
    info: () => undefined,
    debug: () => undefined,
    warn: (message) => log.debug({ cron: message }, 'timetable'),
    error: (message) => log.error({ cron: message }, 'timetable'),
  }
  const always: RunCoordinator = { shouldRun: () => true }

  function schedule(job: Job): ScheduledTask {
    return cron.schedule(
      job.cron,
      async ({ date }) => {
        if (isStopped) return
        await (isFrequent(job) ? run(job) : runSlot(job, latestSlot(job, clock.now()) ?? date.toISOString()))
      },
      // The slot's row elects the runner, so node-cron's own election always says yes.
      {
        name: job.name,
        timezone: ZONE,
        noOverlap: true,
        distributed: true,
        runCoordinator: always,
        suppressMissedWarning: true,
        logger: quiet,
      },
    )
  }

  return {
    async start() {
      for (const { name } of jobs) lastFinished.set(name, performance.now())
      for (const job of jobs) {
        if (isStopped) return
        const missed = latestSlot(job, clock.now())
        await (missed === null ? run(job) : runSlot(job, missed)).catch(() => undefined)
        // Now, and not after all: a portal that does not answer must not keep due items waiting.
        if (!isStopped) tasks.push(schedule(job))
      }
    },
    async stop() {
      isStopped = true
      await Promise.all(tasks.map(async (task) => task.destroy()))
      await Promise.allSettled([...running])
    },
    isOverdue: () =>
      jobs.some(
        (job) => isFrequent(job) && performance.now() - (lastFinished.get(job.name) ?? 0) > OVERDUE_MS,
      ),
  }
}
