import { forgetOldDeliveries as forget } from '@/useCases/push/forgetOldDeliveries'
import type { Job } from './job'

/** Each night: the log of what portals were told is kept for 90 days. */
export const forgetOldDeliveries: Job = { name: 'forgetOldDeliveries', cron: '40 3 * * *', run: forget }
