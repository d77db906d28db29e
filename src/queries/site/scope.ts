import type { Where } from 'payload'
import type { SubjectType } from '@/domain/editorial/status'
import type { Instant } from '@/domain/time/instant'

/** The slug of the site's own channel in the reference data. */
export const SITE_CHANNEL = 'trang-web'

/** Which rows of the ledger the site may show: those of its channel, at this moment. */
export type SiteScope = { channelId: string; now: Instant }

/**
 * Editions that are out on the site: published by this program and not past their removal, even if the scheduler
 * has not come round to withdraw them.
 */
export const onSite = ({ channelId, now }: SiteScope, subjectType: SubjectType): Where[] => [
  { channel: { equals: channelId } },
  { subjectType: { equals: subjectType } },
  { status: { equals: 'published' } },
  { origin: { equals: 'nhip' } },
  { or: [{ removeAt: { exists: false } }, { removeAt: { greater_than: now } }] },
]
