import { eraseFeedback as erase } from '@/useCases/feedback/eraseFeedback'
import type { Job } from './job'

/** Each night: personal data of citizens' messages go when their time is over (site settings). */
export const eraseFeedback: Job = { name: 'eraseFeedback', cron: '50 3 * * *', run: erase }
