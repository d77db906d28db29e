import type { SubjectType } from '@/domain/editorial/status'
import type { LedgerStatus } from '@/domain/publication/ledger'
import { addMinutes, type Instant } from '@/domain/time/instant'

/** An edition on the site whose state has changed lately. */
export type ChangedRow = {
  id: string
  subjectType: SubjectType
  subjectId: string
  slug: string | null
  status: LedgerStatus
  unitPath: string
  topicIds: readonly string[]
  firstPublishedAt: Instant
  publishedAt: Instant
  withdrawnAt: Instant | null
  supersededAt: Instant | null
}

/** What receivers are told. `ping`: a test that says nothing about any content. */
export type PushEvent = 'item.published' | 'item.updated' | 'item.withdrawn' | 'ping'

/**
 * A row is written with the time of its transaction's beginning and seen at its end, by other clocks too: each look
 * goes back this far behind the last one. What is found twice has the same key.
 */
const OVERLAP_MINUTES = 10

/** From when a look that follows one at `sweptTo` asks. */
export const lookFrom = (sweptTo: Instant): Instant => addMinutes(sweptTo, -OVERLAP_MINUTES)

/** When the row's last change happened. */
export const changedAt = ({ publishedAt, withdrawnAt, supersededAt }: ChangedRow): Instant =>
  [publishedAt, withdrawnAt ?? '', supersededAt ?? ''].sort().at(-1) ?? publishedAt

/** What the row's present state means to a receiver; null when another row says it. */
export function eventOf(row: ChangedRow): { event: PushEvent; at: Instant } | null {
  if (row.status === 'withdrawn' && row.withdrawnAt !== null)
    return { event: 'item.withdrawn', at: row.withdrawnAt }
  if (row.status !== 'published') return null
  const isFirst = row.publishedAt === row.firstPublishedAt
  return { event: isFirst ? 'item.published' : 'item.updated', at: row.publishedAt }
}

/** What a receiver asked for; empty lists and null mean everything. */
export type PushScope = { subjectTypes: readonly string[]; unitId: string | null }

/** Whether a receiver wants to hear of the row; a unit stands for itself and all below it. */
export const isWanted = ({ subjectTypes, unitId }: PushScope, row: ChangedRow): boolean =>
  (subjectTypes.length === 0 || subjectTypes.includes(row.subjectType)) &&
  (unitId === null || row.unitPath.includes(`/${unitId}/`))
