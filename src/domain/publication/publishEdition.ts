import { canMove } from '@/domain/publication/ledger'
import type { LedgerDecision, RowPatch, RowState } from '@/domain/publication/row'
import type { Instant } from '@/domain/time/instant'

/** The earliest moment the subject went out on this channel before, if it ever did. */
const earliestBefore = (others: readonly RowState[]): Instant | null => {
  const times = others
    .map((row) => row.firstPublishedAt ?? row.publishedAt)
    .filter((at) => at !== null)
    .sort()
  return times[0] ?? null
}

/**
 * Publishes a due row: it becomes public with the real moment, and the edition that was public until now is
 * superseded. `others` are the rows of the same subject and channel. Refuses a row that is not planned, is
 * not yet due, is to come off already, or is older than one that has gone out.
 */
export const publishEdition = (
  row: RowState & { readonly removeAt: Instant | null },
  now: Instant,
  others: readonly RowState[],
): LedgerDecision => {
  const rest = others.filter(({ id }) => id !== row.id)
  if (!canMove(row.status, 'published')) return { ok: false, code: 'rowNotPlanned' }
  if (row.dueAt > now) return { ok: false, code: 'rowNotDue' }
  if (row.removeAt !== null && row.removeAt <= now) return { ok: false, code: 'rowExpired' }
  if (rest.some((other) => other.publishedAt !== null && other.edition > row.edition)) {
    return { ok: false, code: 'newerEditionOut' }
  }
  const superseded = rest
    .filter((other) => canMove(other.status, 'superseded'))
    .map((other): RowPatch => ({ id: other.id, patch: { status: 'superseded', supersededAt: now } }))
  const published: RowPatch = {
    id: row.id,
    patch: {
      status: 'published',
      publishedAt: now,
      firstPublishedAt: earliestBefore(rest) ?? now,
      claimedUntil: null,
      lastError: null,
      retryAt: null,
    },
  }
  return { ok: true, patches: [...superseded, published] }
}
