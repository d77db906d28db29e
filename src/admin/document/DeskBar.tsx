'use client'

import { toast, useDocumentInfo, useEditDepth, useForm, useHotkey } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toInstant } from '@/domain/time/instant'
import { deskLabels as t } from '@/labels/desk'
import { useDesk } from './DeskProvider'
import { StepButtons } from './StepButtons'
import { StepDialog } from './StepDialog'
import type { DeskState, DeskSubject } from './types'
import { UnsavedFirst } from './UnsavedFirst'
import { useDeskState } from './useDeskState'
import { useGoToField } from './useGoToField'
import { useSave } from './useSave'
import { useStepOpening } from './useStepOpening'

type Props = {
  /** Null for a document that is not stored yet. */
  subject: DeskSubject | null
  /** As the server knew it when it rendered the page. */
  rendered: DeskState | null
}

const APPROVED: readonly DeskState['status'][] = ['approved', 'scheduled', 'shelved']
const isApproved = (desk: DeskState | null): boolean => desk !== null && APPROVED.includes(desk.status)

/** Saving and the steps of the life cycle, in the place of Payload's own controls. */
export function DeskBar({ subject, rendered }: Props) {
  const router = useRouter()
  const { setModified } = useForm()
  const { hasSavePermission, data } = useDocumentInfo()
  const { checked, setChecked } = useDesk()
  const state = useDeskState(rendered)
  const saving = useSave()
  const opening = useStepOpening({ subject, state, saving })
  const goTo = useGoToField()
  const { desk } = state
  const [isSaving, setSaving] = useState(false)

  const saveAndRead = async () => {
    if (!(await saving.save()) || !subject) return
    const answer = await state.read(subject)
    if (!answer.ok) return
    state.show(answer.value)
    if (checked?.subjectId === subject.id) setChecked({ subjectId: subject.id, issues: answer.value.issues })
    if (isApproved(desk) && !isApproved(answer.value)) toast.warning(t.done.scheduleCancelled)
    if (answer.value.status !== desk?.status) router.refresh()
  }
  /** Until the server's answer is in, no step may start: it would find another content than the screen's. */
  const save = async () => {
    setSaving(true)
    await saveAndRead()
    setSaving(false)
  }
  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    if (hasSavePermission && saving.canSave && !isSaving) void save()
  })
  const done = () => {
    opening.close()
    setModified(false)
    setChecked(null)
    router.refresh()
  }
  const reload = () => {
    opening.close()
    router.refresh()
  }
  const leadTo = (path: string) => {
    opening.close()
    if (!desk || !subject) return
    setChecked({ subjectId: subject.id, issues: desk.issues })
    goTo(path, desk.issues)
  }
  return (
    <>
      <StepButtons
        subject={subject}
        desk={desk}
        isBusy={opening.isBusy || isSaving}
        save={hasSavePermission ? { canSave: saving.canSave, onSave: () => void save() } : null}
        isModified={saving.isModified}
        savedAt={toInstant(data?.updatedAt)}
        onStep={opening.request}
      />
      {opening.asked ? (
        <UnsavedFirst onClose={opening.close} onSave={() => opening.asked && opening.start(opening.asked)} />
      ) : null}
      {opening.open && desk && subject ? (
        <StepDialog
          step={opening.open}
          subject={subject}
          desk={desk}
          onClose={opening.close}
          onDone={done}
          onReload={reload}
          onGoTo={leadTo}
        />
      ) : null}
    </>
  )
}
