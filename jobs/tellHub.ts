import { createGuardedFetch } from '@/adapters/guardedFetch'
import { pingHub } from '@/useCases/push/pingHub'
import { queuePings } from '@/useCases/push/queuePings'
import type { Job } from './job'

/** Tells the WebSub hub, where one is configured, which feeds have changed. */
export const tellHub: Job = {
  name: 'tellHub',
  cron: '2-59/5 * * * * *',
  async run({ payload, now, clock, log }) {
    const { hubUrl } = payload.config.custom as { hubUrl?: string }
    if (hubUrl === undefined) return 0
    await queuePings({ payload, now })
    return pingHub({ payload, clock, log, hubUrl, fetch: createGuardedFetch(payload.config.serverURL) })
  },
}
