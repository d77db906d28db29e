import { closeQuotaPeriods } from '@/useCases/closeQuotaPeriods'
import type { Job } from './job'

/** Five past every hour: Monday 00:05 closes the week before, and a missed close is made up for within the hour. */
export const closeEndedPeriods: Job = { name: 'closeEndedPeriods', cron: '5 * * * *', run: closeQuotaPeriods }
