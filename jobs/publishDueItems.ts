import { publishDue } from '@/useCases/publishDue'
import type { Job } from './job'

/** Sends out what is due; often enough that an item is public within 5 seconds of its time. */
export const publishDueItems: Job = { name: 'publishDueItems', cron: '*/2 * * * * *', run: publishDue }
