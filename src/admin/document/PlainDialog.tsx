'use client'

import { deskLabels as t } from '@/labels/desk'
import { Dialog } from './Dialog'
import type { StepDialogProps } from './StepDialog'
import { stepLabel } from './stepSentences'
import { TroubleNote } from './TroubleNote'
import { useTakeStep } from './useTakeStep'

/** Steps that need nothing but a yes; a procedure's confirmation names the content it was given to. */
export function PlainDialog(
  props: StepDialogProps & { step: 'cancelSchedule' | 'revise' | 'reopen' | 'confirm' },
) {
  const { step, subject, desk, onClose, onDone, onReload } = props
  const { isBusy, trouble, take } = useTakeStep(subject, desk, onDone)
  const body = step === 'confirm' ? { hash: desk.hash } : {}
  return (
    <Dialog
      title={t.dialog[step].title}
      isBusy={isBusy}
      onClose={onClose}
      confirm={{ label: stepLabel(step), onConfirm: () => void take(step, body) }}
    >
      <p>{t.dialog[step].text}</p>
      <TroubleNote trouble={trouble} onReload={onReload} />
    </Dialog>
  )
}
