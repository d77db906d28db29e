import type { CollectionConfig, GlobalConfig } from 'payload'
import { Articles } from './Articles'
import { AuditLog } from './AuditLog'
import { Channels } from './Channels'
import { Counters } from './Counters'
import { Delegations } from './Delegations'
import { Feedback } from './Feedback'
import { FeedItems } from './FeedItems'
import { FeedSources } from './FeedSources'
import { Holidays } from './Holidays'
import { savedByVietnamsClock } from './hooks/savedByVietnamsClock'
import { sortedByOwnFields } from './hooks/sortByOwnFields'
import { HubPings } from './HubPings'
import { JobRuns } from './JobRuns'
import { Mails } from './Mails'
import { createMedia } from './Media'
import { Notifications } from './Notifications'
import { PortalWatches } from './PortalWatches'
import { Procedures } from './Procedures'
import { Proposals } from './Proposals'
import { Publications } from './Publications'
import { Quotas } from './Quotas'
import { Ratings } from './Ratings'
import { ReportRoutes } from './ReportRoutes'
import { ReportingPeriods } from './ReportingPeriods'
import { Reports } from './Reports'
import { Sections } from './Sections'
import { SiteSettings } from './SiteSettings'
import { Slogans } from './Slogans'
import { Topics } from './Topics'
import { Units } from './Units'
import { createUsers } from './Users'
import { WebhookDeliveries } from './WebhookDeliveries'
import { Webhooks } from './Webhooks'
import { WritingRosters } from './WritingRosters'

type Surroundings = {
  /** Where uploaded files are kept. */
  mediaDir: string
  isHttps: boolean
}

/** Every collection in the order of the menu. */
export const createCollections = (surroundings: Surroundings): CollectionConfig[] =>
  inOrder(surroundings).map(sortedByOwnFields).map(savedByVietnamsClock)

const inOrder = ({ mediaDir, isHttps }: Surroundings): CollectionConfig[] => [
  Articles,
  createMedia({ dir: mediaDir }),
  Sections,
  FeedItems,
  FeedSources,
  Slogans,
  Topics,
  Channels,
  Publications,
  PortalWatches,
  Feedback,
  Ratings,
  Procedures,
  Quotas,
  ReportingPeriods,
  WritingRosters,
  Holidays,
  Reports,
  ReportRoutes,
  Proposals,
  createUsers({ isHttps }),
  Units,
  Delegations,
  Notifications,
  Mails,
  Webhooks,
  WebhookDeliveries,
  HubPings,
  AuditLog,
  JobRuns,
  Counters,
]

export const globals: GlobalConfig[] = [SiteSettings]
