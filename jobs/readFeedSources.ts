import { createGuardedFetch } from '@/adapters/guardedFetch'
import { pollSources } from '@/useCases/feedSources/pollSources'
import type { Job } from './job'

/** Asks the feed sources whose time has come; each has an interval of its own, a quarter of an hour at least. */
export const readFeedSources: Job = {
  name: 'readFeedSources',
  cron: '*/5 * * * *',
  run: ({ payload, now, log }) =>
    pollSources({ payload, now, log, fetch: createGuardedFetch(payload.config.serverURL) }),
}
