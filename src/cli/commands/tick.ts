import { JOBS } from '@jobs/index'
import type { Job } from '@jobs/job'
import type { Clock } from '@/domain/time/clock'
import { formatDateTime, type Instant } from '@/domain/time/instant'
import { cliLabels } from '@/labels/cli'
import type { Context } from '../context'
import { done, firstLine, refuse, type Outcome } from '../outcome'

const labels = cliLabels.tick

/** One job's run: `count` is what it reports to have done, where it reports a number. */
type Run = { job: string; count: number | null; errors: string[] }

const nameOf = (job: string): string => labels.jobs[job] ?? job

/** What a job logs as an error is an item that stayed behind; a job that throws stops no other. */
async function runJob(job: Job, { payload }: Context, clock: Clock): Promise<Run> {
  const errors: string[] = []
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (details: unknown, message?: unknown) => {
      const { err } = (details ?? {}) as { err?: unknown }
      errors.push(firstLine(err ?? message ?? details))
    },
  }
  try {
    const result = await job.run({ payload, now: clock.now(), clock, log })
    return { job: job.name, count: typeof result === 'number' ? result : null, errors }
  } catch (error) {
    return { job: job.name, count: null, errors: [...errors, firstLine(error)] }
  }
}

const line = ({ job, count, errors }: Run): string => {
  if (errors.length > 0) return labels.failedJob(nameOf(job))
  return count === null ? labels.done(nameOf(job)) : labels.count(nameOf(job), count)
}

/**
 * Runs every job of the timetable once, in its order. What goes out is recorded with `now` where it is given.
 * Refuses (exit 1) when a job or one of its items failed; the others have run all the same.
 */
export async function tick(
  context: Context,
  options: { now?: Instant; jobs?: readonly Job[] },
): Promise<Outcome> {
  const now = options.now ?? context.clock.now()
  const clock: Clock = options.now === undefined ? context.clock : { now: () => now }
  const runs: Run[] = []
  for (const job of options.jobs ?? JOBS) {
    context.progress.show(nameOf(job.name))
    runs.push(await runJob(job, context, clock))
  }
  const text = [labels.asOf(formatDateTime(now)), ...runs.map(line)]
  const data = { now, jobs: runs }
  const bad = runs.filter(({ errors }) => errors.length > 0)
  const total = bad.reduce((sum, { errors }) => sum + errors.length, 0)
  if (bad[0] === undefined) return done(text, data)
  return refuse(labels.failed(total, nameOf(bad[0].job), bad[0].errors[0] ?? ''), { text, data })
}
