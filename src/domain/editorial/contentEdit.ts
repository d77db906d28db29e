import type { WorkflowFacts } from '@/domain/editorial/decide'
import type { PersonFacts } from '@/domain/editorial/delegation'
import { rolesOn } from '@/domain/editorial/roles'
import type { Status, SubjectType } from '@/domain/editorial/status'
import { CONTENT_EDITS } from '@/domain/editorial/transitions'

export type EditRefusal = 'accountClosed' | 'notEditableHere' | 'editNotYours'

export type EditDecision =
  | { readonly ok: true; readonly to: Status; readonly cancelsPlannedRow: boolean }
  | { readonly ok: false; readonly code: EditRefusal }

/**
 * May this person save changed content, and what becomes of the document? Delegation lends approving, not
 * editing. Changing approved content takes it off the schedule and back to "Chờ duyệt".
 */
export const decideContentEdit = (input: {
  readonly type: SubjectType
  readonly doc: Pick<WorkflowFacts, 'status' | 'unitPath'>
  readonly actor: PersonFacts
}): EditDecision => {
  const { type, doc, actor } = input
  if (!actor.isActive) return { ok: false, code: 'accountClosed' }
  const row = CONTENT_EDITS.find((each) => each.from.includes(doc.status))
  if (!row) return { ok: false, code: 'notEditableHere' }
  const roles = rolesOn(actor.assignments, type, doc.unitPath)
  if (!row.by.some((role) => roles.has(role))) return { ok: false, code: 'editNotYours' }
  return {
    ok: true,
    to: row.to === 'same' ? doc.status : row.to,
    cancelsPlannedRow: row.cancelsPlannedRow === true,
  }
}

/** May this person start a document of this type in the unit with this path? Whoever may save a draft. */
export const canCreate = (type: SubjectType, unitPath: string, actor: PersonFacts): boolean =>
  decideContentEdit({ type, doc: { status: 'draft', unitPath }, actor }).ok
