import type { ProcedureContent } from '@/domain/editorial/content'
import { error, type Check, type ProcedureContext } from '@/domain/editorial/checks/types'
import type { PersonFacts } from '@/domain/editorial/delegation'
import { rolesOn, type Role } from '@/domain/editorial/roles'

type Confirmed = Pick<
  ProcedureContext,
  'confirmedById' | 'confirmedHash' | 'currentHash' | 'contentEditorIds'
>

/** Who may compare a procedure with its decision and confirm it. */
const CONFIRMING_ROLES: readonly Role[] = ['procedureOfficer', 'editor', 'editorInChief', 'leader']

/**
 * Has a second person confirmed exactly this content? The confirmation counts for the content it was given
 * to (`confirmedHash`) and never from anybody who had a hand in the content: that would be their own text.
 */
const isConfirmed = (facts: Confirmed): boolean =>
  facts.confirmedById !== null &&
  !facts.contentEditorIds.includes(facts.confirmedById) &&
  facts.confirmedHash === facts.currentHash

/** May this person confirm: a fitting role in the unit, and no hand in the content since it last went out? */
export const canConfirm = (
  actor: PersonFacts,
  doc: { readonly unitPath: string; readonly contentEditorIds: readonly string[] },
): boolean => {
  const roles = rolesOn(actor.assignments, 'procedure', doc.unitPath)
  return (
    actor.isActive &&
    !doc.contentEditorIds.includes(actor.id) &&
    CONFIRMING_ROLES.some((role) => roles.has(role))
  )
}

/** Before approval, a second person has confirmed the content as it is now. */
export const checkConfirmation: Check<ProcedureContent> = (_content, { procedure }) => {
  if (!procedure?.needsConfirmation || isConfirmed(procedure)) return []
  if (procedure.confirmedById === null) return [error('confirmationMissing', 'confirmedBy')]
  return procedure.contentEditorIds.includes(procedure.confirmedById)
    ? [error('confirmedByEditor', 'confirmedBy')]
    : [error('confirmationOutdated', 'confirmedBy')]
}
