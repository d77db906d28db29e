import { createGuardedFetch } from '@/adapters/guardedFetch'
import { watchPortals } from '@/useCases/portalWatch/watchPortals'
import type { Job } from './job'

/** Looks whether what went out shows on the units' portals; each piece at growing intervals. */
export const lookAtPortals: Job = {
  name: 'lookAtPortals',
  cron: '*/5 * * * *',
  run: ({ payload, now, log }) =>
    watchPortals({ payload, now, log, fetch: createGuardedFetch(payload.config.serverURL) }),
}
