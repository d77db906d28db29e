import { refusal } from '@/access/refuse'
import type { TransitionToken } from '@/access/transitionToken'
import type { Status } from '@/domain/editorial/status'
import { collectionLabels } from '@/labels/collections'
import { isSame } from '../hooks/isSame'
import { SCHEDULE_FIELDS, STEP_FIELDS } from './fields'

const { refusals } = collectionLabels
const SCHEDULED: readonly Status[] = ['approved', 'published', 'withdrawn']

/** A step's save must lead where its token says. */
export const checkStep = (data: Record<string, unknown>, token: TransitionToken): void => {
  if (!isSame(data.status, token.to)) throw refusal(refusals.statusByButton)
}

/**
 * Refuses a save that changes what only steps write: the status and everything that goes with it, and the
 * wanted times of what is approved already.
 */
export const checkNoStep = (changed: readonly string[], status: Status): void => {
  if (STEP_FIELDS.some((field) => changed.includes(field))) throw refusal(refusals.statusByButton)
  if (SCHEDULED.includes(status) && SCHEDULE_FIELDS.some((field) => changed.includes(field))) {
    throw refusal(refusals.scheduleByButton)
  }
}

const MOVED_BY_STEPS = ['status', 'edition', 'submittedAt', 'firstPublishedAt', 'scheduledFor']

/**
 * The save without the values it does not change: Payload fills them in from what it read, and where there
 * are no transactions a step taken in between would be written over.
 */
export const leaveToSteps = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([field]) => !MOVED_BY_STEPS.includes(field)))
