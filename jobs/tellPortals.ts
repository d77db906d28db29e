import { createGuardedFetch } from '@/adapters/guardedFetch'
import { queueDeliveries } from '@/useCases/push/queueDeliveries'
import { sendDeliveries } from '@/useCases/push/sendDeliveries'
import type { Job } from './job'

/** Tells the portals that asked for it what came, changed or went, and repeats what they did not take. */
export const tellPortals: Job = {
  name: 'tellPortals',
  cron: '*/5 * * * * *',
  async run({ payload, now, clock, log }) {
    await queueDeliveries({ payload, now })
    return sendDeliveries({ payload, clock, log, fetch: createGuardedFetch(payload.config.serverURL) })
  },
}
