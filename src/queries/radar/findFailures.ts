import type { Payload } from 'payload'
import { addMinutes, type Instant } from '@/domain/time/instant'

const LIMIT = 100
/** What failed longer ago has been dealt with, or its job no longer exists. */
const SHOWN_MINUTES = 7 * 24 * 60

export type FailedRun = { id: string; job: string; at: Instant; error: string }

/** Has the job done its work since? */
async function isOvercome(payload: Payload, { job, at }: FailedRun): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'jobRuns',
    where: {
      and: [
        { job: { equals: job } },
        { startedAt: { greater_than: at } },
        { finishedAt: { exists: true } },
        { error: { exists: false } },
      ],
    },
    overrideAccess: true,
  })
  return totalDocs > 0
}

/** The latest failed run of each job that has not succeeded since, newest first. */
export async function findFailedRuns(payload: Payload, now: Instant): Promise<FailedRun[]> {
  const { docs } = await payload.find({
    collection: 'jobRuns',
    where: {
      and: [
        { startedAt: { greater_than_equal: addMinutes(now, -SHOWN_MINUTES) } },
        { error: { exists: true } },
        { error: { not_equals: '' } },
      ],
    },
    select: { job: true, startedAt: true, error: true },
    sort: '-startedAt',
    limit: LIMIT,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const latest = new Map<string, FailedRun>()
  for (const { id, job, startedAt, error } of docs)
    if (!latest.has(job)) latest.set(job, { id, job, at: startedAt ?? '', error: error ?? '' })
  const open: FailedRun[] = []
  for (const run of latest.values()) if (!(await isOvercome(payload, run))) open.push(run)
  return open
}

export type FailedMail = { id: string; subject: string; to: string; at: Instant; error: string }

/** Mails of the last days that were given up, newest first. */
export async function findFailedMails(payload: Payload, now: Instant): Promise<FailedMail[]> {
  const { docs } = await payload.find({
    collection: 'mails',
    where: {
      and: [
        { status: { equals: 'failed' } },
        { queuedAt: { greater_than_equal: addMinutes(now, -SHOWN_MINUTES) } },
      ],
    },
    select: { subject: true, to: true, queuedAt: true, lastErrorCode: true },
    sort: '-queuedAt',
    limit: LIMIT,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ id, subject, to, queuedAt, lastErrorCode }) => ({
    id,
    subject,
    to,
    at: queuedAt ?? '',
    error: lastErrorCode ?? '',
  }))
}
