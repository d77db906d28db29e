import type { CalendarEntry } from '@/domain/calendar/entry'
import type { Status, SubjectType } from '@/domain/editorial/status'
import { ledgerKey } from '@/domain/publication/ledger'
import { toDay, type Day, type Instant } from '@/domain/time/instant'

/** What the calendar needs of a working document that is not approved. */
export type WorkFacts = {
  readonly type: SubjectType
  readonly id: string
  readonly status: Status
  /** How often it has been approved. */
  readonly edition: number
  readonly title: string
  readonly unitId: string | null
  /** Of an article: the wanted time. */
  readonly publishAt: Instant | null
  /** Of a slogan or a procedure: from when it is in force. */
  readonly effectiveFromOn: Day | null
  readonly firstPublishedAt: Instant | null
  readonly submittedAt: Instant | null
  readonly updatedAt: Instant
}

const KINDS = { draft: 'planned', returned: 'planned', submitted: 'awaiting', edited: 'awaiting' } as const

type Place = { at: Instant | null; on: Day }

/** The wish, unless it was that of an edition which is out by now. */
const wishOf = ({ publishAt, effectiveFromOn, firstPublishedAt }: WorkFacts): Place | null => {
  if (publishAt !== null && (firstPublishedAt === null || publishAt > firstPublishedAt))
    return { at: publishAt, on: toDay(publishAt) }
  return effectiveFromOn !== null && firstPublishedAt === null ? { at: null, on: effectiveFromOn } : null
}

/**
 * A working document in the calendar: at the time its author wants, else, once handed in, on the day it was. Null for a
 * draft nobody has given a time, and for what the ledger shows.
 */
export const workEntry = (
  doc: WorkFacts,
  site: { readonly id: string; readonly slug: string },
): CalendarEntry | null => {
  const kind = doc.status in KINDS ? KINDS[doc.status as keyof typeof KINDS] : null
  if (kind === null) return null
  const sentOn = doc.submittedAt === null ? null : { at: null, on: toDay(doc.submittedAt) }
  const place = wishOf(doc) ?? (kind === 'awaiting' ? sentOn : null)
  if (place === null) return null
  const edition = doc.edition + 1
  return {
    ...place,
    id: ledgerKey(doc.type, doc.id, site.slug, edition),
    kind,
    title: doc.title,
    changedAt: doc.updatedAt,
    unitId: doc.unitId,
    channelId: site.id,
    subject: { type: doc.type, id: doc.id, edition },
    deadline: null,
  }
}
