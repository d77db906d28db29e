'use client'

import { formatDateTime, type Instant } from '@/domain/time/instant'
import { deskLabels as t } from '@/labels/desk'
import { editorialLabels } from '@/labels/editorial'
import { previewPath } from './addresses'
import { orderSteps } from './orderSteps'
import { StepMenu } from './StepMenu'
import { stepLabel } from './stepSentences'
import type { DeskState, DeskSubject, StepName } from './types'

type Props = {
  subject: DeskSubject | null
  desk: DeskState | null
  /** Null for whoever may not save here. */
  save: { canSave: boolean; onSave(): void } | null
  isModified: boolean
  /** When it was last saved. */
  savedAt: Instant | null
  isBusy: boolean
  onStep(step: StepName): void
}

const DRAFTS: readonly DeskState['status'][] = ['draft', 'returned']
const DANGEROUS: readonly StepName[] = ['withdraw']

const saveLabel = (desk: DeskState | null): string =>
  !desk || DRAFTS.includes(desk.status) ? editorialLabels.action.saveDraft : t.save

/** The buttons themselves: on a phone a bar at the bottom with saving, the next step and a menu for the rest. */
export function StepButtons({ subject, desk, save, isModified, savedAt, isBusy, onStep }: Props) {
  const { primary, others } = desk ? orderSteps(desk) : { primary: null, others: [] }
  const hint = hintOf(desk, isModified)
  // Not `disabled`: the button keeps the focus, and gets it back when its dialog closes.
  const take = (step: StepName) => (isBusy ? undefined : onStep(step))
  return (
    <div className="nhip-bar" role="group" aria-label={t.barName}>
      {hint ? (
        <p className="nhip-bar__note" data-kind="hint" role="status">
          {hint}
        </p>
      ) : null}
      {savedAt && !hint ? <p className="nhip-bar__note">{t.savedAt(formatDateTime(savedAt))}</p> : null}
      {subject && others.length === 0 ? <PreviewLink subject={subject} /> : null}
      {subject && others.length > 0 ? (
        <StepMenu>
          <PreviewLink subject={subject} />
          {others.map((step) => (
            <button
              key={step}
              type="button"
              className="nhip-button"
              data-kind={DANGEROUS.includes(step) ? 'danger' : undefined}
              aria-disabled={isBusy}
              onClick={() => take(step)}
            >
              {stepLabel(step)}
            </button>
          ))}
        </StepMenu>
      ) : null}
      {save ? (
        <button
          id="action-save"
          type="button"
          className="nhip-button"
          data-kind={primary ? undefined : 'primary'}
          disabled={!save.canSave || isBusy}
          onClick={save.onSave}
        >
          {saveLabel(desk)}
        </button>
      ) : null}
      {primary ? (
        <button
          type="button"
          className="nhip-button"
          data-kind="primary"
          aria-disabled={isBusy}
          aria-busy={isBusy}
          onClick={() => take(primary)}
        >
          {stepLabel(primary)}
        </button>
      ) : null}
    </div>
  )
}

const PreviewLink = ({ subject }: { subject: DeskSubject }) => (
  <a className="nhip-button" href={previewPath(subject)} target="_blank" rel="noopener">
    {t.preview}
  </a>
)

const hintOf = (desk: DeskState | null, isModified: boolean): string | null => {
  if (!isModified || !desk) return null
  if (desk.status === 'shelved') return t.hint.leavesShelf
  if (desk.status === 'approved' || desk.status === 'scheduled') {
    return t.hint.cancelsSchedule(desk.scheduledFor ? formatDateTime(desk.scheduledFor) : '')
  }
  return t.hint.unsaved
}
