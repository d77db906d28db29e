import { formatDateTime } from '@/domain/time/instant'
import { deskLabels as t } from '@/labels/desk'
import { editorialLabels } from '@/labels/editorial'
import { issueMessage } from '@/labels/issues'
import type { DeskState, StepName } from './types'

/** The word on a step's button. */
export const stepLabel = (step: StepName): string =>
  step === 'confirm' ? t.confirm : editorialLabels.action[step]

export type Taken = { dueAt?: string | null; isOut?: boolean }

/** What to say after a step was taken. */
export const doneSentence = (step: StepName, { dueAt, isOut }: Taken, now: string): string => {
  const isLater = dueAt !== undefined && dueAt !== null && dueAt > now && isOut !== true
  if (step === 'approve') {
    if (!dueAt) return t.done.shelved
    if (isLater) return t.done.approvedAt(formatDateTime(dueAt))
    return isOut ? t.done.approvedOut : t.done.approved
  }
  if (step === 'reschedule' || step === 'schedule')
    return isLater ? t.done.rescheduled(formatDateTime(dueAt)) : t.done.approvedOut
  return t.done[step]
}

/** Who could approve, as one sentence: names, and for whom if as a substitute. */
export const whoCouldSentence = (approval: NonNullable<DeskState['approval']>): string => {
  const names = approval.whoCould.map(({ name, onBehalfOf }) =>
    onBehalfOf === null ? name : `${name} (${editorialLabels.actedFor(onBehalfOf)})`,
  )
  return names.length === 0
    ? editorialLabels.whoCould.nobody
    : editorialLabels.whoCould.some(names.join(', '))
}

/** The sentence of a refusal that comes as a code. */
export const issueSentence = (code: string): string => issueMessage({ code })
