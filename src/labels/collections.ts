import { editor, groups, options, tabs, times, workflowFields } from './collections/common'
import { articles, procedures, slogans } from './collections/editorial'
import {
  auditLog,
  counters,
  jobRuns,
  notifications,
  publications,
  quotas,
  reports,
  siteSettings,
} from './collections/records'
import { hubPings, webhookDeliveries, webhooks } from './collections/push'
import { ladder, mails, writingRosters } from './collections/reminders'
import { feedItems, feedSources } from './collections/feeds'
import { portalWatches } from './collections/portal'
import { refusals } from './collections/refusals'
import { proposals, reportRoutes } from './collections/reporting'
import { reportingPeriods } from './collections/reportingPeriods'
import {
  assignmentRow,
  channels,
  delegations,
  holidays,
  sections,
  topics,
  units,
  users,
} from './collections/structure'
import { feedback, ratings, siteVoices, socialAccounts } from './collections/voices'

/** Vietnamese words of the admin's collections: names, fields, help, options. */
export const collectionLabels = {
  groups,
  tabs,
  options,
  editor,
  workflowFields,
  times,
  articles,
  slogans,
  procedures,
  users,
  assignmentRow,
  delegations,
  units,
  sections,
  topics,
  channels,
  holidays,
  feedSources,
  feedItems,
  portalWatches,
  publications,
  quotas,
  reportingPeriods,
  ladder,
  writingRosters,
  reports,
  reportRoutes,
  proposals,
  notifications,
  mails,
  webhooks,
  'webhook-deliveries': webhookDeliveries,
  'hub-pings': hubPings,
  auditLog,
  jobRuns,
  counters,
  siteSettings,
  feedback,
  ratings,
  socialAccounts,
  siteVoices,
  refusals,
} as const
