import { closeEndedPeriods } from './closeEndedPeriods'
import { eraseFeedback } from './eraseFeedback'
import { forgetOldDeliveries } from './forgetOldDeliveries'
import { forgetOldMails } from './forgetOldMails'
import { forgetOldRuns } from './forgetOldRuns'
import type { Job } from './job'
import { lookAtPortals } from './lookAtPortals'
import { publishDueItems } from './publishDueItems'
import { remindOfReports } from './remindOfReports'
import { readFeedSources } from './readFeedSources'
import { remindWhoIsBehind } from './remindWhoIsBehind'
import { sendQueuedMails } from './sendQueuedMails'
import { tellHub } from './tellHub'
import { tellPortals } from './tellPortals'
import { withdrawExpiredItems } from './withdrawExpiredItems'

/** The whole timetable. */
export const JOBS: readonly Job[] = [
  publishDueItems,
  withdrawExpiredItems,
  closeEndedPeriods,
  remindWhoIsBehind,
  remindOfReports,
  sendQueuedMails,
  tellPortals,
  tellHub,
  readFeedSources,
  lookAtPortals,
  forgetOldRuns,
  forgetOldDeliveries,
  forgetOldMails,
  eraseFeedback,
]
