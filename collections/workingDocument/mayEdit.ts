import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/person'
import { refusal } from '@/access/refuse'
import { decideContentEdit, type EditDecision, type EditRefusal } from '@/domain/editorial/contentEdit'
import type { Status, SubjectType } from '@/domain/editorial/status'
import { CONTENT_EDITS } from '@/domain/editorial/transitions'
import { collectionLabels } from '@/labels/collections'

/** The system (seeds, imports) may edit what is not approved yet; it has no unit to reach and nobody to tell. */
const decideForSystem = (status: Status): EditDecision => {
  const row = CONTENT_EDITS.find(({ from }) => from.includes(status))
  if (!row || row.cancelsPlannedRow) return { ok: false, code: 'notEditableHere' }
  return { ok: true, to: status, cancelsPlannedRow: false }
}

/** May whoever asks save changed content of a document that stands here? */
export const decideEdit = (
  req: PayloadRequest,
  type: SubjectType,
  doc: { readonly status: Status; readonly unitPath: string },
): EditDecision =>
  req.user ? decideContentEdit({ type, doc, actor: personOf(req.user) }) : decideForSystem(doc.status)

const { refusals } = collectionLabels

/** The sentence for a refused edit. */
export const editRefusal = (code: EditRefusal, status: Status) => {
  if (code === 'accountClosed') return refusal(refusals.accountClosed)
  if (code === 'editNotYours') return refusal(refusals.editNotYours)
  return refusal(status === 'withdrawn' ? refusals.withdrawn : refusals.published)
}
