import { Router } from 'express'
import type { Payload } from 'payload'

export type Readiness = { isMigrated: () => boolean; isSchedulerOverdue: () => boolean }

/** `/healthz`: the process answers. `/readyz`: database reachable, migrated, scheduler not overdue; else 503. */
export function createHealthRouter({ payload, readiness }: { payload: Payload; readiness: Readiness }): Router {
  const router = Router()
  router.get('/healthz', (_req, res) => {
    res.set('cache-control', 'no-store').json({ status: 'ok' })
  })
  router.get('/readyz', async (_req, res) => {
    const database = await payload
      .count({ collection: 'units', overrideAccess: true })
      .then(() => 'ok', () => 'unreachable')
    const checks = {
      database,
      migrations: readiness.isMigrated() ? 'ok' : 'pending',
      scheduler: readiness.isSchedulerOverdue() ? 'overdue' : 'ok',
    }
    const isReady = Object.values(checks).every((value) => value === 'ok')
    res.set('cache-control', 'no-store').status(isReady ? 200 : 503).json({ status: isReady ? 'ok' : 'unavailable', checks })
  })
  return router
}
