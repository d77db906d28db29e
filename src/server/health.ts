import { Router } from 'express'
import type { Payload } from 'payload'
import { isMigrated } from './migrate'

export type Readiness = { isSchedulerOverdue: () => boolean }

/** `/healthz`: the process answers. `/readyz`: database reachable, migrated, scheduler not overdue; else 503. */
export function createHealthRouter({
  payload,
  readiness,
}: {
  payload: Payload
  readiness: Readiness
}): Router {
  const router = Router()
  router.get('/healthz', (_req, res) => {
    res.set('cache-control', 'no-store').json({ status: 'ok' })
  })
  router.get('/readyz', async (_req, res) => {
    const isUpToDate = await isMigrated(payload).catch(() => null)
    const checks = {
      database: await payload.count({ collection: 'units' }).then(
        () => 'ok',
        () => 'unreachable',
      ),
      migrations: isUpToDate === false ? 'pending' : 'ok',
      scheduler: readiness.isSchedulerOverdue() ? 'overdue' : 'ok',
    }
    const isReady = Object.values(checks).every((value) => value === 'ok')
    res
      .set('cache-control', 'no-store')
      .status(isReady ? 200 : 503)
      .json({ status: isReady ? 'ok' : 'unavailable', checks })
  })
  return router
}
