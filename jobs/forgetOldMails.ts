import { forgetOldMails as forget } from '@/useCases/mail/forgetOldMails'
import type { Job } from './job'

/** Each night: mails are kept for 90 days after their time was over. */
export const forgetOldMails: Job = { name: 'forgetOldMails', cron: '50 3 * * *', run: forget }
