import { forgetOldRuns as forget } from '@/useCases/forgetOldRuns'
import type { Job } from './job'

/** Each night: the record of job runs is kept for 90 days. */
export const forgetOldRuns: Job = { name: 'forgetOldRuns', cron: '30 3 * * *', run: forget }
