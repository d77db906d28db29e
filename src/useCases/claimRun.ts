import type { Payload } from 'payload'
import type { Instant } from '@/domain/time/instant'

/** How long a run may take before another process takes it over, in milliseconds. */
const LEASE_MS = 10 * 60_000
const MAX_ERROR_LENGTH = 500

export type RunClaim = {
  finish(now: Instant): Promise<void>
  fail(now: Instant, error: unknown): Promise<void>
}

type Wanted = { payload: Payload; job: string; slot: Instant; host: string; now: Instant }

const after = (now: Instant, ms: number): Instant => new Date(Date.parse(now) + ms).toISOString()

async function insert({ payload, job, slot, host, now }: Wanted, key: string): Promise<boolean> {
  try {
    await payload.create({
      collection: 'jobRuns',
      overrideAccess: true,
      disableTransaction: true,
      data: { key, job, slot, host, startedAt: now, leaseUntil: after(now, LEASE_MS) },
    })
    return true
  } catch (error) {
    const { totalDocs } = await payload.count({ collection: 'jobRuns', where: { key: { equals: key } } })
    if (totalDocs === 0) throw error
    return false
  }
}

/** Takes over a run that failed, or whose lease ended without a result: its process died. */
async function takeOver({ payload, host, now }: Wanted, key: string): Promise<boolean> {
  const row = await payload.db.updateOne({
    collection: 'jobRuns',
    where: {
      and: [{ key: { equals: key } }, { finishedAt: { exists: false } }, { leaseUntil: { less_than: now } }],
    },
    data: { host, startedAt: now, leaseUntil: after(now, LEASE_MS) },
    options: { atomic: true },
  })
  return row !== null
}

/**
 * Claims the run of a job for one slot (an instant, UTC). Whoever inserts the unique key `job:slot` runs; the
 * others get null, unless the first one died: a lease is 10 minutes.
 */
export async function claimRun(wanted: Wanted): Promise<RunClaim | null> {
  const key = `${wanted.job}:${wanted.slot}`
  const isMine = (await insert(wanted, key)) || (await takeOver(wanted, key))
  if (!isMine) return null
  const update = async (data: Record<string, unknown>) => {
    await wanted.payload.db.updateOne({ collection: 'jobRuns', where: { key: { equals: key } }, data })
  }
  return {
    finish: (now) => update({ finishedAt: now, error: null }),
    fail: (now, error) =>
      update({
        leaseUntil: now,
        error: (error instanceof Error ? error.message : String(error)).slice(0, MAX_ERROR_LENGTH),
      }),
  }
}
