'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { deskLabels as t } from '@/labels/desk'
import { issueSentence } from './stepSentences'
import type { DeskState, DeskSubject, StepName } from './types'
import type { useDeskState } from './useDeskState'
import type { useSave } from './useSave'

const isPossible = ({ actions, canConfirm }: DeskState, step: StepName): boolean =>
  step === 'confirm' ? canConfirm : actions.some(({ action }) => action === step)

type Input = {
  subject: DeskSubject | null
  state: ReturnType<typeof useDeskState>
  saving: ReturnType<typeof useSave>
}

/**
 * From the click on a step's button to its dialog: save what is unsaved, ask the server what it has now, and go
 * on only with the content that was on the screen.
 */
export function useStepOpening({ subject, state, saving }: Input) {
  const router = useRouter()
  const { desk, read, show } = state
  const [isBusy, setBusy] = useState(false)
  const [asked, setAsked] = useState<StepName | null>(null)
  const [open, setOpen] = useState<StepName | null>(null)

  const startOver = (sentence: string) => {
    toast.error(sentence)
    router.refresh()
  }
  const goOn = async (step: StepName) => {
    if (!subject) return
    const hadChanges = saving.isModified
    if (!(await saving.save({ isQuiet: true }))) return void toast.error(t.trouble.notSaved)
    const answer = await read(subject)
    if (!answer.ok) return void toast.error(answer.trouble.sentence ?? t.trouble.server)
    const now = answer.value
    if (!hadChanges && now.hash !== desk?.hash) return startOver(t.trouble.outdated)
    if (!isPossible(now, step)) {
      return startOver(now.approval ? issueSentence(now.approval.refusal) : t.trouble.movedOn)
    }
    show(now)
    setOpen(step)
  }
  const start = async (step: StepName) => {
    setAsked(null)
    setBusy(true)
    await goOn(step)
    setBusy(false)
  }
  return {
    isBusy,
    /** The step that waits for the answer whether to save first. */
    asked,
    open,
    request: (step: StepName) =>
      step === 'approve' && saving.isModified ? setAsked(step) : void start(step),
    start: (step: StepName) => void start(step),
    close: () => {
      setAsked(null)
      setOpen(null)
    },
  }
}
