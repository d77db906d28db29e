import { canMove } from '@/domain/publication/ledger'
import type { LedgerDecision, RowState } from '@/domain/publication/row'
import { addMinutes, type Instant } from '@/domain/time/instant'

/** After so many failed tries a row stays down and people are told. */
const MAX_ATTEMPTS = 5
/** How long after each failed try the next one waits: a full disk or a busy database is seen to within minutes. */
const WAIT_MINUTES = [0, 0.5, 2, 10] as const

/** Takes a public row off, leaving its trace. Refuses a row that is not public. */
export const withdrawEdition = (row: RowState, now: Instant, reason: string | null): LedgerDecision =>
  canMove(row.status, 'withdrawn')
    ? {
        ok: true,
        patches: [{ id: row.id, patch: { status: 'withdrawn', withdrawnAt: now, withdrawReason: reason } }],
      }
    : { ok: false, code: 'rowNotPublic' }

/** Takes a planned row off the schedule. Refuses a row that is not planned. */
export const cancelEdition = (row: RowState, now: Instant): LedgerDecision =>
  canMove(row.status, 'cancelled')
    ? {
        ok: true,
        patches: [{ id: row.id, patch: { status: 'cancelled', cancelledAt: now, claimedUntil: null } }],
      }
    : { ok: false, code: 'rowNotPlanned' }

/** Notes a failed try and when the next may be; the fifth makes the row `failed`. Refuses a row that is not planned. */
export const noteFailure = (
  row: RowState & { readonly attempts: number },
  error: string,
  now: Instant,
): LedgerDecision => {
  if (!canMove(row.status, 'failed')) return { ok: false, code: 'rowNotPlanned' }
  const attempts = row.attempts + 1
  const retryAt = addMinutes(now, WAIT_MINUTES[row.attempts] ?? 0)
  const counted = { attempts, lastError: error, claimedUntil: null, retryAt }
  const patch = attempts >= MAX_ATTEMPTS ? { ...counted, status: 'failed' as const } : counted
  return { ok: true, patches: [{ id: row.id, patch }] }
}

/** Is the row public and past the moment it was to come off by itself? */
export const isExpired = (
  row: Pick<RowState, 'status'> & { readonly removeAt: Instant | null },
  now: Instant,
): boolean => row.status === 'published' && row.removeAt !== null && row.removeAt <= now
