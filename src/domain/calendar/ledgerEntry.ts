import type { CalendarEntry, EntryKind } from '@/domain/calendar/entry'
import type { SubjectType } from '@/domain/editorial/status'
import type { LedgerStatus, Origin } from '@/domain/publication/ledger'
import { toDay, type Instant } from '@/domain/time/instant'

/** What the calendar needs of a row of the ledger. */
export type LedgerFacts = {
  readonly key: string
  readonly subjectType: SubjectType
  readonly subjectId: string
  readonly edition: number
  readonly status: LedgerStatus
  readonly origin: Origin
  readonly dueAt: Instant | null
  readonly publishedAt: Instant | null
  readonly title: string
  readonly unitId: string | null
  readonly channelId: string | null
  readonly updatedAt: Instant
}

const kindOf = ({ status, origin, channelId }: LedgerFacts, siteChannelId: string | null): EntryKind => {
  if (status === 'planned') return 'scheduled'
  if (status === 'failed' || status === 'withdrawn') return status
  if (origin === 'recorded') return 'recorded'
  return channelId === siteChannelId ? 'published' : 'carriedOut'
}

/**
 * A row of the ledger in the calendar: what is planned or failed at the time it was due, what went out at the time it
 * really did. Null for what was cancelled.
 */
export const ledgerEntry = (row: LedgerFacts, siteChannelId: string | null): CalendarEntry | null => {
  const { key, subjectType, subjectId, edition, title, unitId, channelId, updatedAt } = row
  const isOut = row.status !== 'planned' && row.status !== 'failed'
  const at = isOut ? row.publishedAt : row.dueAt
  if (row.status === 'cancelled' || at === null) return null
  return {
    id: key,
    kind: kindOf(row, siteChannelId),
    title,
    at,
    on: toDay(at),
    changedAt: updatedAt,
    unitId,
    channelId,
    subject: { type: subjectType, id: subjectId, edition },
    deadline: null,
  }
}
