'use client'

import { useId, useState } from 'react'
import { deskLabels as t } from '@/labels/desk'
import { Dialog } from './Dialog'
import type { StepDialogProps } from './StepDialog'
import { stepLabel } from './stepSentences'
import { TroubleNote } from './TroubleNote'
import { useTakeStep } from './useTakeStep'

/** "Trả lại" and "Gỡ bài": the next person must know why. */
export function ReasonDialog(props: StepDialogProps & { step: 'return' | 'withdraw' }) {
  const { step, subject, desk, onClose, onDone, onReload } = props
  const words = t.dialog[step]
  const [reason, setReason] = useState('')
  const { isBusy, trouble, take } = useTakeStep(subject, desk, onDone)
  const id = useId()
  const complaint = trouble?.issues.map(({ message }) => message).join(' ') ?? ''
  return (
    <Dialog
      title={words.title}
      isBusy={isBusy}
      onClose={onClose}
      confirm={{
        label: stepLabel(step),
        isDanger: step === 'withdraw',
        onConfirm: () => void take(step, { reason }),
      }}
    >
      <p>{words.text}</p>
      <TroubleNote trouble={trouble} onReload={onReload} />
      <div className="nhip-field">
        <label htmlFor={id}>{words.reason}</label>
        <textarea
          id={id}
          data-first
          rows={4}
          required
          value={reason}
          aria-invalid={complaint !== ''}
          aria-describedby={`${id}-help`}
          onChange={(event) => setReason(event.target.value)}
        />
        <p
          className="nhip-help"
          id={`${id}-help`}
          data-kind={complaint ? 'error' : undefined}
          role={complaint ? 'alert' : undefined}
        >
          {complaint || words.help}
        </p>
      </div>
    </Dialog>
  )
}
