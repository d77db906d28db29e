'use client'

import { useState } from 'react'
import { hasErrors } from '@/domain/issue'
import { formatDateTime } from '@/domain/time/instant'
import { deskLabels as t } from '@/labels/desk'
import { previewPath } from './addresses'
import { Changes } from './Changes'
import { Checklist } from './Checklist'
import { Dialog } from './Dialog'
import { IssueGroups } from './IssueGroups'
import type { StepDialogProps } from './StepDialog'
import { TimePicker } from './TimePicker'
import { TroubleNote } from './TroubleNote'
import { useReasons } from './useReasons'
import { useTakeStep } from './useTakeStep'
import { isNow, startWith, wantedAt, type Wanted, type When } from './when'

const confirmLabel = (wanted: Wanted, now: string): string => {
  if (wanted === 'shelf') return t.approve.confirmShelf
  return isNow(wanted, now) ? t.approve.confirmNow : t.approve.confirmAt
}

/** "Duyệt": what the checks found, what readers will see, the approver's ticks, and when it goes out. */
export function ApproveDialog({ subject, desk, onClose, onDone, onReload, onGoTo }: StepDialogProps) {
  const isArticle = subject.type === 'article'
  const [when, setWhen] = useState<When>(() =>
    desk.canShelve ? { mode: 'shelf' } : startWith(desk.publishAt, desk.now),
  )
  const [ticked, setTicked] = useState<Readonly<Record<string, boolean>>>({})
  const [isAsked, setAsked] = useState(false)
  const { isBusy, trouble, take } = useTakeStep(subject, desk, onDone)
  const issues = trouble?.issues.length ? trouble.issues : desk.issues
  const { reasons, missing, setReason, collect } = useReasons(issues, desk.givenReasons)

  const wanted = isArticle ? wantedAt(when) : desk.publishAt
  const isIncomplete = desk.checklist.some((item) => ticked[item] !== true)
  const send = () => {
    setAsked(true)
    const acknowledged = collect()
    if (!acknowledged || isIncomplete || wanted === 'unreadable') return
    const schedule = wanted === 'shelf' ? { toShelf: true } : isArticle ? { publishAt: wanted } : {}
    void take('approve', { hash: desk.hash, acknowledgements: acknowledged, checklist: ticked, ...schedule })
  }
  const isBlocked = hasErrors([...desk.issues])
  return (
    <Dialog
      title={t.dialog.approve.title}
      isBusy={isBusy}
      onClose={onClose}
      confirm={isBlocked ? undefined : { label: confirmLabel(wanted, desk.now), onConfirm: send }}
    >
      <TroubleNote trouble={trouble} onReload={onReload} />
      <IssueGroups
        issues={issues}
        reasons={reasons}
        given={desk.givenReasons}
        missing={missing}
        onReason={setReason}
        onGoTo={onGoTo}
      />
      <p>
        <a className="nhip-link" href={previewPath(subject)} target="_blank" rel="noopener">
          {t.approve.openPreview}
        </a>
      </p>
      {desk.publicEdition && !desk.publicEdition.isElsewhere ? <Changes subject={subject} /> : null}
      {isBlocked ? null : (
        <>
          <Checklist
            items={desk.checklist}
            ticked={ticked}
            isIncomplete={isAsked && isIncomplete}
            onTick={(item, isTicked) => setTicked((before) => ({ ...before, [item]: isTicked }))}
          />
          {isArticle ? (
            <TimePicker
              value={when}
              onChange={setWhen}
              now={desk.now}
              wish={desk.publishAt}
              canShelve={desk.canShelve}
            />
          ) : (
            <p className="nhip-note">
              {desk.publishAt !== null && desk.publishAt > desk.now
                ? t.approve.effective(formatDateTime(desk.publishAt))
                : t.approve.effectiveNow}
            </p>
          )}
        </>
      )}
    </Dialog>
  )
}
