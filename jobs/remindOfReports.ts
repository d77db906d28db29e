import { remindReportsDue } from '@/useCases/remindReportsDue'
import type { Job } from './job'

/** Hourly in working hours: reports that are due soon and not closed. */
export const remindOfReports: Job = {
  name: 'remindOfReports',
  cron: '10 8-16 * * *',
  run: remindReportsDue,
}
