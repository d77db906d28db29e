import type { Payload } from 'payload'
import type { Instant } from '@/domain/time/instant'

/** The latest moment anything was recorded at: a line of the audit log or the run of a job. Null for none. */
export async function findLatestRecord(payload: Payload): Promise<Instant | null> {
  const newest = { limit: 1, depth: 0, pagination: false, overrideAccess: true } as const
  const [entries, runs] = await Promise.all([
    payload.find({ collection: 'auditLog', sort: '-at', select: { at: true }, ...newest }),
    payload.find({ collection: 'jobRuns', sort: '-startedAt', select: { startedAt: true }, ...newest }),
  ])
  const times = [entries.docs[0]?.at, runs.docs[0]?.startedAt].filter((at) => typeof at === 'string')
  return times.sort().at(-1) ?? null
}
