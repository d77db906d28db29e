'use client'

import { useState } from 'react'
import { deskLabels as t } from '@/labels/desk'
import { Dialog } from './Dialog'
import type { StepDialogProps } from './StepDialog'
import { TimePicker } from './TimePicker'
import { TroubleNote } from './TroubleNote'
import { useTakeStep } from './useTakeStep'
import { timeChoices } from './timeChoices'
import { isNow, startWith, wantedAt } from './when'

type Props = StepDialogProps & { step: 'schedule' | 'reschedule' }

const confirmLater = { schedule: t.approve.scheduleAt, reschedule: t.approve.rescheduleAt }

/** The time it has, or for a piece without one the next usual one: nothing goes out at once by a hasty click. */
const firstChoice = (step: Props['step'], { scheduledFor, publishAt, now }: Props['desk']) =>
  step === 'reschedule' ? scheduledFor : (publishAt ?? timeChoices(now)[0]?.at ?? null)

/** "Đổi lịch", and "Hẹn giờ đăng" of a reserve piece: the approved content goes out at another time, or now. */
export function RescheduleDialog({ step, subject, desk, onClose, onDone, onReload }: Props) {
  const [when, setWhen] = useState(() => startWith(firstChoice(step, desk), desk.now))
  const { isBusy, trouble, take } = useTakeStep(subject, desk, onDone)
  const wanted = wantedAt(when)
  const send = () =>
    wanted === 'unreadable' || wanted === 'shelf' ? undefined : void take(step, { publishAt: wanted })
  return (
    <Dialog
      title={t.dialog[step].title}
      isBusy={isBusy}
      onClose={onClose}
      confirm={{
        label: isNow(wanted, desk.now) ? t.approve.rescheduleNow : confirmLater[step],
        onConfirm: send,
      }}
    >
      <p>{t.dialog[step].text}</p>
      <TroubleNote trouble={trouble} onReload={onReload} />
      <TimePicker
        value={when}
        onChange={setWhen}
        now={desk.now}
        wish={step === 'schedule' ? desk.publishAt : desk.scheduledFor}
        wishName={step === 'schedule' ? t.approve.wanted : t.approve.scheduled}
      />
    </Dialog>
  )
}
