import { formatDateTime } from '@/domain/time/instant'
import { deskLabels as t } from '@/labels/desk'
import { publishFailureLabels } from '@/labels/publishFailure'
import { comparePath } from './addresses'
import { PortalCopy } from './PortalCopy'
import { StatusChip } from './StatusChip'
import { issueSentence, whoCouldSentence } from './stepSentences'
import type { DeskState, DeskSubject } from './types'

type Props = {
  subject: DeskSubject
  desk: DeskState
  /** Why it came back, or why it was taken off. */
  returnReason: string | null
  withdrawReason: string | null
}

/** Where a document stands, in words, at the head of its page. */
export function Summary({ subject, desk, returnReason, withdrawReason }: Props) {
  const { status, scheduledFor, publishError, approval } = desk
  return (
    <div className="nhip-summary">
      <p className="nhip-summary__status">
        <StatusChip status={status} scheduledFor={scheduledFor} />
        <PublicNote subject={subject} desk={desk} />
      </p>
      {status === 'returned' && returnReason ? (
        <div className="nhip-note" data-kind="warning">
          <p>
            <strong>{t.summary.returned}:</strong> {returnReason}
          </p>
        </div>
      ) : null}
      {status === 'withdrawn' && withdrawReason ? (
        <div className="nhip-note">
          <p>
            <strong>{t.summary.withdrawn}:</strong> {withdrawReason}
          </p>
        </div>
      ) : null}
      {status === 'failed' && publishError ? (
        <div className="nhip-note" data-kind="error">
          <p>{publishFailureLabels.note(publishError)}</p>
        </div>
      ) : null}
      {approval ? <p className="nhip-help">{approvalNote(approval)}</p> : null}
      {status === 'published' && desk.actions.some(({ action }) => action === 'revise') ? (
        <p className="nhip-help">{t.summary.readOnlyPublished}</p>
      ) : null}
    </div>
  )
}

/** Why not by this person is said only when it is the rule of four eyes, not when it never was their part. */
const approvalNote = (approval: NonNullable<DeskState['approval']>): string =>
  approval.refusal === 'stepNotYours'
    ? whoCouldSentence(approval)
    : `${issueSentence(approval.refusal)} ${whoCouldSentence(approval)}`

function PublicNote({ subject, desk: { publicEdition, status } }: Pick<Props, 'subject' | 'desk'>) {
  if (!publicEdition) return null
  const { edition, publishedAt, href, isElsewhere } = publicEdition
  if (isElsewhere) {
    return (
      <span>
        {t.summary.elsewhere}{' '}
        <a href={href} target="_blank" rel="noopener">
          {t.summary.openElsewhere}
        </a>
      </span>
    )
  }
  const isCurrent = status === 'published'
  return (
    <span>
      {isCurrent
        ? t.summary.edition(edition, formatDateTime(publishedAt))
        : t.summary.editionInEditing(edition)}{' '}
      <a href={href} target="_blank" rel="noopener">
        {t.summary.openPublic}
      </a>
      {subject.type === 'article' ? (
        <>
          {' · '}
          <PortalCopy articleId={subject.id} />
        </>
      ) : null}
      {isCurrent ? null : (
        <>
          {' · '}
          <a href={comparePath(subject)}>{t.summary.compare}</a>
        </>
      )}
    </span>
  )
}
