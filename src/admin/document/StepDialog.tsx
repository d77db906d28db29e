'use client'

import { ApproveDialog } from './ApproveDialog'
import { HandInDialog } from './HandInDialog'
import { PlainDialog } from './PlainDialog'
import { ReasonDialog } from './ReasonDialog'
import { RescheduleDialog } from './RescheduleDialog'
import type { DeskState, DeskSubject, StepName } from './types'

export type StepDialogProps = {
  subject: DeskSubject
  desk: DeskState
  onClose(): void
  /** The step was taken. */
  onDone(): void
  /** Fetch what the server has now. */
  onReload(): void
  /** Close and lead to a field of the form. */
  onGoTo(path: string): void
}

/** The dialog of a step. */
export function StepDialog({ step, ...props }: StepDialogProps & { step: StepName }) {
  switch (step) {
    case 'submit':
    case 'present':
      return <HandInDialog step={step} {...props} />
    case 'return':
    case 'withdraw':
      return <ReasonDialog step={step} {...props} />
    case 'approve':
      return <ApproveDialog {...props} />
    case 'schedule':
    case 'reschedule':
      return <RescheduleDialog step={step} {...props} />
    default:
      return <PlainDialog step={step} {...props} />
  }
}
