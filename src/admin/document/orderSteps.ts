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

export type OrderedSteps = { primary: StepName | null; others: readonly StepName[] }

/**
 * Which buttons stand beside a document: the one that brings it on, and the rest in the order of the table. A
 * procedure that still lacks its second pair of eyes is confirmed before it is approved.
 */
export const orderSteps = ({
  actions,
  canConfirm,
}: Pick<DeskState, 'actions' | 'canConfirm'>): OrderedSteps => {
  const possible: StepName[] = [
    ...actions.map(({ action }) => action),
    ...(canConfirm ? ['confirm' as const] : []),
  ]
  const mustConfirmFirst = canConfirm && possible.includes('approve')
  const primary = mustConfirmFirst ? 'confirm' : (FORWARD.find((step) => possible.includes(step)) ?? null)
  return { primary, others: possible.filter((step) => step !== primary) }
}
