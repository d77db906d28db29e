import { withdrawExpired } from '@/useCases/withdrawExpired'
import type { Job } from './job'

/** Takes off what has passed its removal time. */
export const withdrawExpiredItems: Job = {
  name: 'withdrawExpiredItems',
  cron: '1-59/2 * * * * *',
  run: withdrawExpired,
}
