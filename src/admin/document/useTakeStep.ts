'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { ask, type Trouble } from './answers'
import { doneSentence, type Taken } from './stepSentences'
import type { DeskState, DeskSubject, StepName } from './types'

export type StepBody = {
  reason?: string
  publishAt?: string | null
  hash?: string
  toShelf?: boolean
  acknowledgements?: readonly { code: string; path: string; reason: string; fingerprint?: string }[]
  checklist?: Readonly<Record<string, boolean>>
}

/** Takes a step on the server. What was refused stays in the dialog; what was done is said and the page reloaded. */
export function useTakeStep(subject: DeskSubject, desk: DeskState, onDone: () => void) {
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  const take = async (step: StepName, body: StepBody = {}) => {
    setBusy(true)
    setTrouble(null)
    const answer = await ask<Taken>(`/api/${subject.slug}/${subject.id}/step`, { action: step, ...body })
    setBusy(false)
    if (!answer.ok) return setTrouble(answer.trouble)
    toast.success(doneSentence(step, answer.value, desk.now))
    onDone()
  }
  return { isBusy, trouble, take }
}
