import type { DeskState, StepName } from './types'

/** The step that brings a document on, first choice first. */
const FORWARD: readonly StepName[] = [
  'approve',
  'present',
  'submit',
  'confirm',
  'schedule',
  'revise',
  'reopen',
]

/** What could not be published is taken off the schedule, then approved again. */
const AFTER_FAILURE: readonly StepName[] = ['cancelSchedule']

export type OrderedSteps = { primary: StepName | null; others: readonly StepName[] }

/**
 * Which buttons stand beside a document: the one that brings it on, and the rest in the order of the table. A
 * procedure that still lacks its second pair of eyes is confirmed before it is approved; an edition that could not be
 * published is taken off the schedule.
 */
export const orderSteps = ({
  actions,
  canConfirm,
  status,
}: Pick<DeskState, 'actions' | 'canConfirm' | 'status'>): OrderedSteps => {
  const possible: StepName[] = [
    ...actions.map(({ action }) => action),
    ...(canConfirm ? ['confirm' as const] : []),
  ]
  const mustConfirmFirst = canConfirm && possible.includes('approve')
  const forward = status === 'failed' ? AFTER_FAILURE : FORWARD
  const primary = mustConfirmFirst ? 'confirm' : (forward.find((step) => possible.includes(step)) ?? null)
  return { primary, others: possible.filter((step) => step !== primary) }
}
