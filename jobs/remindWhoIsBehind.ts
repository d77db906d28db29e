import { remindBehind } from '@/useCases/remindBehind'
import type { Job } from './job'

/** Every half hour of the working day: each reminder of the ladder goes out once, when its time has come. */
export const remindWhoIsBehind: Job = {
  name: 'remindWhoIsBehind',
  cron: '*/30 8-16 * * *',
  run: remindBehind,
}
