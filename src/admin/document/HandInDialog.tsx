'use client'

import { deskLabels as t } from '@/labels/desk'
import { hasErrors } from '@/domain/issue'
import { Dialog } from './Dialog'
import { IssueGroups } from './IssueGroups'
import type { StepDialogProps } from './StepDialog'
import { stepLabel } from './stepSentences'
import { TroubleNote } from './TroubleNote'
import { useReasons } from './useReasons'
import { useTakeStep } from './useTakeStep'

/** "Gửi biên tập" and "Trình duyệt": everything there is to mend, at once. */
export function HandInDialog(props: StepDialogProps & { step: 'submit' | 'present' }) {
  const { step, subject, desk, onClose, onDone, onReload, onGoTo } = props
  const { isBusy, trouble, take } = useTakeStep(subject, desk, onDone)
  const issues = trouble?.issues.length ? trouble.issues : desk.issues
  const { reasons, missing, setReason, collect } = useReasons(issues, desk.givenReasons)
  const isBlocked = hasErrors([...issues])
  const send = () => {
    const acknowledged = collect()
    if (acknowledged) void take(step, { acknowledgements: acknowledged })
  }
  return (
    <Dialog
      title={t.dialog[step].title}
      isBusy={isBusy}
      onClose={onClose}
      confirm={isBlocked ? undefined : { label: stepLabel(step), onConfirm: send }}
      closeLabel={isBlocked ? t.issues.fixFirst : t.close}
    >
      {isBlocked ? null : <p>{t.dialog[step].text}</p>}
      <TroubleNote trouble={trouble} onReload={onReload} />
      <IssueGroups
        issues={issues}
        reasons={reasons}
        given={desk.givenReasons}
        missing={missing}
        onReason={setReason}
        onGoTo={onGoTo}
      />
    </Dialog>
  )
}
