import { needsReason } from '@/domain/editorial/decide'
import type { Status } from '@/domain/editorial/status'
import type { Action } from '@/domain/editorial/transitions'
import type { Issue } from '@/domain/issue'

/** Returning and withdrawing say why, so that the next person knows what to do. */
export const checkReason = (action: Action, status: Status, reason: string | null | undefined): Issue[] =>
  needsReason(action, status) && !reason?.trim()
    ? [{ code: 'reasonMissing', path: 'reason', severity: 'error' }]
    : []
