'use client'

import { useState } from 'react'
import { deskLabels as t } from '@/labels/desk'
import { Dialog } from './Dialog'
import type { StepDialogProps } from './StepDialog'
import { TimePicker } from './TimePicker'
import { TroubleNote } from './TroubleNote'
import { useTakeStep } from './useTakeStep'
import { isNow, startWith, wantedAt } from './when'

/** "Đổi lịch": the approved content goes out at another time, or now. */
export function RescheduleDialog({ subject, desk, onClose, onDone, onReload }: StepDialogProps) {
  const [when, setWhen] = useState(() => startWith(desk.scheduledFor, desk.now))
  const { isBusy, trouble, take } = useTakeStep(subject, desk, onDone)
  const wanted = wantedAt(when)
  const send = () => (wanted === 'unreadable' ? undefined : void take('reschedule', { publishAt: wanted }))
  return (
    <Dialog
      title={t.dialog.reschedule.title}
      isBusy={isBusy}
      onClose={onClose}
      confirm={{
        label: isNow(wanted, desk.now) ? t.approve.rescheduleNow : t.approve.rescheduleAt,
        onConfirm: send,
      }}
    >
      <p>{t.dialog.reschedule.text}</p>
      <TroubleNote trouble={trouble} onReload={onReload} />
      <TimePicker value={when} onChange={setWhen} now={desk.now} wish={desk.scheduledFor} />
    </Dialog>
  )
}
